/** Whole blocks inside an article that are an invitation or a note of the house and none of its words. */
export const ASIDES: readonly RegExp[] = [
  // Ornaments: “* * *”.
  /^[^\p{L}\p{N}]*$/u,
  // Advertisements, and what leads round them.
  /^(?:(?:ad|advertisement)s?(?: feedback)?\W{0,5})?(?:skip (?:ad|advertisement|past [\w ]{1,40})|scroll (?:down )?to continue|(?:article|story) continues below[^.]{0,60})?\.?$/i,
  /^(?:sponsored|supported|presented|powered|brought to you) (?:by|content)[^.]{0,60}$/i,
  /^(?:promoted|paid|partner) (?:content|stories)$/i,
  /^(?:after|skip past) newsletter promotion$/i,
  /^loading\W{0,3}$/i,
  // Where else to go.
  /^(?:read (?:more|also|next)|see also|related|more(?: on this(?: story)?)?|also read|don[’']t miss|watch|listen|recommended|(?:go|dig) deeper|keep reading)\s?[:»›>|].{0,300}$/i,
  /^continue reading[^.]{0,100}\.?$/i,
  /^(?:tags|topics|filed under|categories|more about)\s?:.{0,300}$/i,
  /^(?:listen to this (?:article|story)|now playing|watch now|watch live)\b[^.]{0,60}$/i,
  /^(?:this video (?:can ?not|can[’']t) be played|to play this video you need to enable javascript in your browser)\.?$/i,
  // Letters, money, apps.
  /^(?:(?:sign up|subscribe|register) (?:to|for|now|here|today)|log in|sign in|follow us|join us|click here|download (?:our|the) app|support (?:our|independent) journalism)\b.{0,200}$/i,
  /^(?=.{0,300}$).*\b(?:in|to) your inbox\b/i,
  /^(?=.{0,300}$)(?=.*\b(?:newsletter|briefing|e-?mails?)\b).*\b(?:sign up|subscribe)(?: (?:here|now|today|for free))?\W*$/i,
  /^(?:share|tweet|email|e-mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|x)(?:[ ,|·/]{1,3}(?:share|tweet|email|e-mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|x)){0,10}$/i,
  /^(?=.{0,200}$)(?=[^“"]*$)(?=.*\b(?:e-?mail|newsletter|inbox)\b).*\b(?:subscribe|sign up)\b/i,
  /^(?:share (?:full|this) (?:article|story|table|chart|graphic)|(?:reuse this content|order reprints|jump to comments)\b.{0,60})$/i,
  // Letters to the house.
  /^(?=.{0,300}$)(?:do you (?:know more|have (?:a|any) (?:news )?(?:tip|story|information))|got a (?:news )?tip|have you been affected|are you affected|contact (?:the|our) (?:reporter|newsroom|author))\b/i,
  /^(?=.{0,300}$)(?=[^“"]*$).*\b(?:e-?mail|contact|write to|get in touch)\b.*[\w.-]{1,64}@[\w-]{1,64}\.\w/i,
  /^please include a contact number\b.{0,200}$/i,
  // Pictures and their makers.
  /^(?:photo|photograph|image|picture|file photo|illustration|video|media)s?(?: credit| source| caption| courtesy)?\s?(?:[:,]|by [\p{L} .]{1,60}$|courtesy of [\p{L} .]{1,60}$).{0,200}$/iu,
  // Who made it and when, and where it appeared.
  /^By \p{Lu}[\p{L}.'’-]{0,30}(?: (?:and|&|\p{Lu}[\p{L}.'’-]{0,30})){1,6}(?:,? [\p{L} ]{1,60})?$/u,
  /^(?:(?:additional )?(?:reporting|writing|editing|research)(?:(?: and|,) (?:reporting|writing|editing|research)){0,2}|audio produced|produced|compiled|edited) by .{3,200}$/i,
  /^[^.]{3,80} contributed (?:reporting|research|to this (?:report|article|story))(?: from [^.]{2,60})?\.?$/i,
  /^[-–— ]{0,5}with (?:assistance|reporting|files) (?:from|by) .{3,200}$/i,
  /^(?:a version of )?this (?:article|story|column) (?:appears|appeared|ran|was (?:first |originally )?published)\b.{0,300}$/i,
  /^our standards: .{0,100}$/i,
  /^[^.!?]{2,60}\s[—–]$/,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)(?: on| at)?:? [^.]{0,40}(?:\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b)[^.]{0,40}$/i,
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
  /^\d{1,3} min(?:ute)?s? (?:read|ago)$/i,
  // Rights.
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d)).{0,200}$/i,
  /^(?:all rights reserved|terms of (?:use|service)|privacy policy)[^.]{0,100}\.?$/i,
]
