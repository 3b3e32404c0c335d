/** Names as they meet in a Nordic town: eight first names and five family names of each, and the languages people have. */
import type { Card } from '../../shared/card.ts'

type Culture = { readonly first: readonly string[]; readonly last: readonly string[]; readonly languages: Card['languages'] }

export const cultures: readonly Culture[] = [
  { first: ['Karin', 'Anders', 'Elsa', 'Johan', 'Maja', 'Erik', 'Ingrid', 'Lars'], last: ['Lindqvist', 'Bergström', 'Sandberg', 'Nyman', 'Åkesson'], languages: ['sv', 'en'] },
  { first: ['Aino', 'Mikko', 'Helmi', 'Juhani', 'Sanna', 'Eero', 'Tuuli', 'Pekka'], last: ['Virtanen', 'Korhonen', 'Mäkelä', 'Laine', 'Hämäläinen'], languages: ['fi', 'sv', 'en'] },
  { first: ['Amina', 'Youssef', 'Layla', 'Omar', 'Noor', 'Karim', 'Salma', 'Hassan'], last: ['Haddad', 'Khalil', 'Mansour', 'Saleh', 'Nasser'], languages: ['ar', 'sv'] },
  { first: ['Fadumo', 'Abdi', 'Hodan', 'Ismail', 'Ayaan', 'Liban', 'Sahra', 'Mahad'], last: ['Warsame', 'Hussein', 'Ahmed', 'Farah', 'Jama'], languages: ['so', 'sv', 'en'] },
  { first: ['Shirin', 'Reza', 'Parisa', 'Dariush', 'Nasrin', 'Kian', 'Leila', 'Arash'], last: ['Ahmadi', 'Karimi', 'Rostami', 'Moradi', 'Jafari'], languages: ['fa', 'sv', 'en'] },
  { first: ['Zofia', 'Piotr', 'Agnieszka', 'Marek', 'Hania', 'Tomasz', 'Kasia', 'Jakub'], last: ['Kaczmarek', 'Nowak', 'Wójcik', 'Mazur', 'Zając'], languages: ['pl', 'en'] },
  { first: ['Priya', 'Arjun', 'Ananya', 'Vikram', 'Meera', 'Rohan', 'Kavya', 'Sanjay'], last: ['Sharma', 'Patel', 'Iyer', 'Nair', 'Gupta'], languages: ['hi', 'en'] },
  { first: ['Mei', 'Wei', 'Lan', 'Jun', 'Xiu', 'Hao', 'Ying', 'Bo'], last: ['Chen', 'Wang', 'Li', 'Zhang', 'Liu'], languages: ['zh', 'en'] },
  { first: ['Zeynep', 'Emre', 'Elif', 'Kemal', 'Rojin', 'Azad', 'Defne', 'Baran'], last: ['Yılmaz', 'Demir', 'Kaya', 'Şahin', 'Aydın'], languages: ['tr', 'ku', 'sv'] },
  { first: ['Lucía', 'Mateo', 'Camila', 'Diego', 'Inés', 'Javier', 'Paloma', 'Andrés'], last: ['García', 'Fernández', 'Rojas', 'Morales', 'Ibarra'], languages: ['es', 'en', 'sv'] },
]
