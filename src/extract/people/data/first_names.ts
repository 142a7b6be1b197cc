import { words } from './lists.ts'

/** Given names that tell a person and, by the list they stand in, a gender. In lower case, without accents. */
export const MALE = words(`
  aaron abdul abdullah abe abraham adam aditya adrian ahmad ahmed ajay akira alan albert alberto alec alejandro aleksandr
  alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvin amir amit andre andreas andrei
  andres andrew andy angelo angus anil ansel anthony antoine anton antonio antony arash ari arjun armando arnold arthur arturo
  arun ashok asif augustus austin avi axel aziz barack barry bart bashar basil ben benedict benjamin benny bernard bernardo
  bernie bert bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryant byron
  caleb calvin cameron carl carlo carlos carlton cedric cesar chad charles charlie chester chris christian christoph
  christophe christopher chuck clarence clark claude claudio claus clayton clifford clint clinton clive clyde cody colin
  conor connor conrad corey craig curtis cyril cyrus dale damian damien damon dan daniel danilo danny darius darrell darren
  darryl dave david davis dean deepak denis dennis derek derrick desmond devin dexter dick diego dieter dimitri dirk
  dmitri dmitry dominic dominik don donald donovan doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie
  edgar eduardo edward edwin efrain eli elias elijah elliott elmer elon emanuel emil emilio emmanuel emmett enrico enrique eric
  erich erik ernest ernesto ernst ethan eugene evan evgeny ezra fabian fabio fadi faisal farid felipe felix ferdinand
  fernando fidel filip florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie
  frederic frederick fredrik fritz fyodor gabriel gareth garrett gary gavin gene geoff geoffrey george georges georgi
  gerald gerard gerardo gerhard gilbert gilles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregg
  gregory guido guillermo gunter gunther gus gustav gustavo guy habib hakan hal hamid hank hans harald harold harris harry
  harvey hasan hassan hector heinrich helmut henri henrik henry herbert herman hideo hillel hiroshi horace horst hosni
  howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ike imran isaac isaiah ismail ivan ivo jack jackson
  jacob jacques jaime jair jake jakob jamal james jamie jan janez jared jarrod jason javier jay jean-claude jean-luc
  jean-marc jean-marie jean-paul jean-pierre jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesse
  jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge jose josef
  joseph josh joshua josiah jovan juan judd jules julian julio julius junichiro jurgen justin kamal karel karim karl kaspar
  keith kemal ken kenichi kenji kenneth kenny kent kevin khaled khalid kirk klaus kofi konrad konstantin kurt kyle lamar
  lance larry lars laszlo laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy les leslie
  lewis liam lionel lloyd lorenzo lou louis luc luca lucas lucian luigi luis luiz lukas luke luther lyle lyndon maarten
  magnus mahmoud malcolm manfred manmohan manny manuel marc marcel marcelo marcio marco marcos marcus mario marius mark
  markus marlon marshall martin marty marvin mason massimo mateo mathias mathieu matt matteo matthew matthias maurice
  mauricio max maxim maximilian maxime mehdi mehmet mel melvin michael michel miguel mikael mike mikhail milan miles milos
  milton mitch mitchell mohamed mohammad mohammed mohamud moritz morris morton moses muhammad murray mustafa nabil najib
  narendra nasser nate nathan nathaniel neal ned neil nelson neville newt nicholas nick nicola nicolas nigel nikita niklas
  nikola nikolai nils noah noam noel nolan norbert norman nouri olaf olav oleg oliver olivier omar orlando orrin oscar oskar osman
  otto owen pablo paolo pascal patrick paul paulo pavel pedro percy perry pete peter petr petro phil philip philippe
  phillip pierre piers piotr prakash preston qasem quentin rafael raheem rahm rahul raj rajesh rajiv ralf ralph ramon ramzi
  rand randall randy raoul rashid raul ravi ray raymond reginald reinhard reince rene rex reza ricardo richard rick ricky
  rishi rob robbie robert roberto rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross
  roy ruben rudolf rudolph rudy rupert rush russ russell rusty ryan saad saeed salman salvador salvatore sam samir samuel
  sandeep sanjay santiago satoshi saul scott sean sebastian sepp serge sergei sergey sergio seth seymour shane shaun
  shawn sheldon sheldon shinzo sid sidney silvio simon solomon spencer stan stanley stefan stefano stephane stephen sterling
  steve steven stewart stuart sven syed tadashi takashi tariq tayyip ted terence terrence terry thaddeus theo theodore
  thierry thomas thor tiago tim timothy tito tobias toby todd tom tomas tommy tony trent trevor trey tristan troy tucker
  tyler tyrone ulrich umberto usman vaclav valentin victor vijay viktor vikram vince vincent vincenzo vinod vitaly
  vladimir volodymyr wade wallace walt walter warren wayne wendell werner wes wesley wilbur wilfried will willem william
  willie willy winston wolf wolfgang woody xavier yasser yosef youssef yuri yusuf yves zach zachary zack zbigniew zeid zoran
`)

export const FEMALE = words(`
  abby abigail ada adela adele adriana agatha agnes aisha alana alejandra alessandra alexandra alexandria alexis alice
  alicia alina alison allison alma alyssa amal amanda amber amelia amelie amina amy ana anastasia andrea angela angelica
  angelina angie anita anja ann anna annabel anne annegret annette annie antonella antonia april ariana arianna arlene ashley
  astrid audrey aurora ava ayesha barbara beata beatrice beatriz becky belinda bella benazir bernadette bernice beth bethany
  betsy betty beverly bianca birgit bonnie brenda briana bridget brigitte brittany brooke camila camilla camille candace
  candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catherine cathy
  cecile cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine
  cindy claire clara clarissa claudia cleo colette colleen condoleezza connie constance consuelo cora corinne cornelia
  courtney cristina crystal cynthia daisy dalia danielle daphne darlene dawn deanna debbie debora deborah debra deirdre delia
  delphine denise diana diane dianne dina dolores dominique donna dora doreen doris dorothy edith eileen elaine eleanor
  elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emilia emily emma erica erika erin esmeralda
  esperanza estelle esther ethel eugenia eva evelyn faith fatima felicia fiona flora florence frances francesca
  francine francoise frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude
  gina ginger giorgia gisele giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hailey halle
  hanna hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilse
  imelda ines ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jana jane janelle
  janet janice janine jasmine jayne jeanette jeanne jenna jennifer jenny jessica jill jillian joan joann joanna
  joanne jocelyn jodi johanna jolene josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
  juliet june justine kamala karen karin karina karla kate katerina katharine katherine kathleen kathryn kathy katie
  katrina katya kay kayla kayleigh keiko kelly kellyanne kendra kerstin kimberly kirsten kirstie kirsty kristen
  kristi kristin kristina kristine lana lara latoya laura laurel lauren laurie layla lea leah leila lena leticia lena lila
  lillian lily linda lindsay lindsey lisa lois lola lora loretta lori lorraine louisa louise lucia lucille lucinda lucy
  ludmila luisa luz lydia lynda lynn lynne mabel madeleine madeline madison mae magdalena maggie malala malia mandy manuela
  mara marcia margaret margarita margot marguerite maria mariam marian marianne maribel marie mariella marilyn marina
  marine marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine maya megan
  meghan melania melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mildred millie mimi minerva
  miranda miriam misty molly mona monica monika monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha
  nellie nia nicole nicoletta nikki nina noelle noor nora noreen norma olga olive olivia oprah ophelia paige pam pamela
  patricia patty paula paulette pauline pearl peggy penelope penny petra phyllis pilar polly priscilla priti priya rachael
  rachel ramona raquel rebecca regina renata renee rhonda rita roberta rosa rosalie rosalind rosalynn rosario rose roseanne
  rosemary rosie roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha sandra sandy sara sarah sasha savannah
  selena selma serena shannon sharon sheila shelby shelly sherry shirley silvia simone sofia sonia sonja sonya sophia sophie
  stacey stacy stella stephanie suella sue summer susan susana susanna susanne susie suzanne svetlana sylvia sylvie tabitha
  tamara tammy tania tanya tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey
  tricia trudy ulrike una ursula valeria valerie vanessa vera veronica veronique vicki vicky victoria viola violet virginia
  vivian viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yasmin yolanda yoko yulia yvette yvonne
  zara zoe zsofia
`)

/** Given names of women and of men alike. */
export const EITHER = words(`
  alex ariel bailey blair cary casey chandler charley dana devon elliot emerson finley
  gale hayden hunter jaden jean jessie jo jody jordan kai kelley kerry kim lane logan
  mackenzie morgan nicky parker pat payton quinn reese riley robin rowan shelley sydney taylor tracy val
`)

/** Small words inside the names of people: “Ursula von der Leyen”, “Osama bin Laden”. */
export const PARTICLES = words('al bin da das de del della den der di dos du el ibn la le ten ter van von y')
/** “Sammy Davis Jr.” */
export const NAME_ENDINGS = words('jr sr ii iii iv')
