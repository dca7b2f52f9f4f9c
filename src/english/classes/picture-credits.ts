/** “Image credit: …”, “Photo by …”, “Picture courtesy of …”. */
const lead =
  /^(?:image|photo|photograph|picture|pic|foto|bild|illustration|graphic|video|cover|screenshot)s?(?:(?: credits?| sources?)?(?: ?[:,|] ?| – )| (?:credits? |source )?(?:by|courtesy of|courtesy|via|from) )/i;
const credited = /^(?:credits?|photographer): ?/i;
/** What the BBC puts before a caption, for those who hear the page. */
const caption = /^image caption, /i;

/** “Getty Images”, “Sam Ode/AP”, “REUTERS/Sam Ode”, “AFP via Getty Images”, “AP Photo/Sam Ode”. */
const agencies =
  "(?:getty(?: images)?|ap(?: photo| images)?|associated press|afp|reuters|pa(?: wire| media| images)?|press association|epa(?:-efe)?|alamy(?: stock photo)?|shutterstock(?:\\.com)?|istock(?:photo)?|adobe stock|unsplash|pexels|pixabay|zuma(?: press)?|rex features|bloomberg|dpa|imago(?: images)?|wikimedia(?: commons)?|flickr)";
const agency = new RegExp(
  `^(?:[^.!?:;]{1,60}?(?:/ ?| / | via | \\| ))?${agencies}(?:(?:/| / | via | \\| )[^.!?:;]{1,60})?$`,
  "i",
);
const agencyAlone = new RegExp(`^${agencies}$`, "i");

/** Words of a name, a paper and an agency. */
const mostWords = 12;

/** Whether a line says whose a picture is, and no more: “(Image credit: Sam Ode)”. Prose that begins like one does not. */
export function isPictureCredit(line: string): boolean {
  if (line.length > longestCredit) return false;
  if (caption.test(line)) return true;
  const inner = /^[([]/.test(line) ? /^(?:\((.*)\)|\[(.*)\])\.?$/.exec(line) : null;
  const text = inner?.[1] ?? inner?.[2] ?? line;
  if (isAgency(text)) return true;
  const begin = (lead.exec(text) ?? credited.exec(text))?.[0];
  if (begin === undefined) return false;
  const rest = text.slice(begin.length);
  if (isAgency(rest)) return true;
  const words = rest.split(" ");
  if (!/^[\p{Lu}\p{N}@/]/u.test(rest)) return false;
  return (
    words.length <= mostWords && (!/[.!?…]["'”’)]*$/.test(text) || words.every((word) => !/^\p{Ll}{4,}/u.test(word)))
  );
}

/** UTF-16 units. */
const longestCredit = 140;

/** Most lines have a mark that no credit has, or no mark that parts a name from an agency, and need not be compared with every one. */
function isAgency(text: string): boolean {
  if (/[!?:;]|\.(?!com)/i.test(text)) return false;
  return (/[/|]| via /i.test(text) ? agency : agencyAlone).test(text);
}

const counter = /^(?:(?:image|photo|picture|slide|page|foto|bild) )?\d{1,3} ?(?:\/|of|von|sur|de|di|van|av) ?\d{1,3}$/i;

/** Whether a line counts pictures: “1 of 4”, “Slide 2/7”. */
export function isPictureCounter(line: string): boolean {
  return line.length <= longestCounter && /\d$/.test(line) && counter.test(line);
}

/** UTF-16 units: “picture 100 von 200”. */
const longestCounter = 20;
