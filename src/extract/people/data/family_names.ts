import { words } from './lists.ts'

/** Family names so common that one alone is a person, not an organization. Lower case, without accents. */
export const FAMILY_NAMES = words(`
  adams aguilar alexander allen alvarez anderson andrews armstrong arnold austin bailey baker banks barnes barrett bates bauer becker bell
  bennett berg berger berry bishop black blair boyd bradley brooks brown bryant burke burns burton bush butler byrne campbell carlson
  carpenter carr carroll carter castillo castro chan chang chavez chen cheng clark clarke clinton cohen cole coleman collins contreras
  cook cooper cox crawford cruz cunningham daniels davidson davies davis dean delgado diaz dixon dubois duncan dunn edwards elliott
  ellis espinoza evans ferguson fernandez fischer fisher fitzgerald flores ford foster fowler fox franklin freeman fuller garcia
  gardner garner garrett gibson gill gilbert goldberg goldman gomez gonzales gonzalez goodman gordon graham grant graves gray
  green greene griffin gupta gutierrez guzman hall hamilton hansen hanson harper harris harrison hart harvey hawkins hayes haynes
  henderson henry hernandez herrera hicks hill ho hoffman holland holmes hopkins howard howell huang hudson hughes hunt hunter jackson
  jacobs james jenkins jensen jimenez johansson johnson johnston jones jordan joseph juarez kaplan katz kaur keller kelley kelly
  kennedy khan kim king klein knight kowalski kumar lambert lane larsen larson lawrence lawson le lee levin levine levy lewis li
  lin liu long lopez lucas lynch macdonald maldonado marquez marshall martin martinez mason matthews mccarthy mccoy mcdonald medina mehta mejia
  mendez mendoza meyer miller mills mitchell mohamed molina montgomery moore morales moreau moreno morgan morris morrison muller
  munoz murphy murray myers nelson newman nguyen nichols nielsen novak o'brien o'connor o'neill o'reilly o'sullivan olsen olson
  ortega ortiz owens padilla palmer park parker patel patterson payne pena perez perkins perry peters petersen peterson petrov
  phillips pierce porter powell price quinn ramirez ramos reed reid reyes reynolds rice richards richardson riley rivera
  roberts robertson robinson rodriguez rogers rojas romero rose rosenberg ross rossi ruiz russell russo ryan salazar sanchez sanders sandoval
  santiago santos schmidt schneider schroeder schultz schwartz scott shah shapiro sharma shaw silva simmons simon simpson sims singh
  smith snyder soto spencer stephens stevens stewart stone suarez sullivan tan tanaka taylor thomas thompson torres tran
  tucker turner valdez vargas vasquez vega wagner walker wallace walsh wang ward warren washington watkins watson weaver webb weber
  weiss wells west wheeler white williams williamson willis wilson wong wood woods wright wu xi yamamoto yang yilmaz young zhang zhao
  zhou zimmerman
`)
