/** In reactive-element.js: what reflected properties, other types than text and numbers, and calls of other code would need. */
export const inElement = {
  emptyScript: [/,(\w)=\w\.trustedTypes,\w=\1\?\1\.emptyScript:""/g, ''],
  converter: [/,u=\{toAttribute\(\w,\w\)\{.*?return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/g, ''],
  converterName: [/u as defaultConverter,/g, ''],
  options: [/,b=\{attribute:.*?\}(?=;)/g, ''],
  addInitializer: [/static addInitializer\(\w\)\{.*?\}/g, ''],
  // A property has an attribute, no accessor of its own and no comparison of its own.
  createProperty: [
    /static createProperty\(t,s=b\)\{.*?\}\}(?=static getPropertyDescriptor)/g,
    'static createProperty(t,s){this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))}',
  ],
  accessor: [
    /static getPropertyDescriptor\(.*?enumerable:!0\}\}static getPropertyOptions\(.*?\}/g,
    'static getPropertyDescriptor(t,s){return{get(){return this[s]},set(i){const e=this[s];this[s]=i,this.requestUpdate(t,e)},configurable:!0,enumerable:!0}}',
  ],
  symbols: [/,s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];for\(const i of s\)/g, ';for(const i of r(t))'],
  attributes: [
    /\{const i=this\._\$Eu\(t,s\);void 0!==i&&this\._\$Eh\.set\(i,t\)\}/g,
    'this._$Eh.set(s.attribute??t.toLowerCase(),t);',
  ],
  styles: [/this\.finalizeStyles\(this\.styles\)\}static finalizeStyles\(.*?return i\}/g, 'this.styles}'],
  attributeName: [/static _\$Eu\(t,s\)\{.*?\}/g, ''],
  constructs: [/this\._\$Em=null,/g, ''],
  initializers: [
    /,this\.constructor\.l\?\.forEach\(.*?\)\)(?=\})|,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/g,
    '',
  ],
  // The story of an element is the one controller that it has.
  addController: [/addController\(t\)\{.*?\}removeController\(\w\)\{.*?\}/g, 'addController(t){this._$EO=t}'],
  hearsController: [
    /this\._\$EO\?\.forEach\(t=>t\.(host(?:Connected|Disconnected|Update))\?\.\(\)\)/g,
    'this._$EO.$1()',
  ],
  renderRoot: [/createRenderRoot\(\)\{.*?,t\}/g, ''],
  rootOptions: [/,y\.shadowRootOptions=\{mode:"open"\}/g, ''],
  enableUpdating: [/enableUpdating\(t\)\{\}/g, ''],
  // An element that came prerendered hears attributes that are no properties here.
  changed: [
    /attributeChangedCallback\(t,s,i\)\{.*?\}_\$ET\(.*?_\$AK\(t,s\)\{.*?this\._\$Em=null\}\}(?=requestUpdate)/g,
    'attributeChangedCallback(t,s,i){const{_$Eh:e,elementProperties:h}=this.constructor,r=e.get(t);void 0!==r&&(this[r]=null!==i&&h.get(r).type===Number?Number(i):i)}',
  ],
  requestUpdate: [
    /requestUpdate\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.*?this\.C\(t,s,i\)\}/g,
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  keepsChange: [
    /C\(t,s,\{.*?\},r\)\{.*?\}(?=async)/g,
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  schedules: [
    /const t=this\.scheduleUpdate\(\);return null!=t&&await t,(!this\.isUpdatePending)\}scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/g,
    'return this.performUpdate(),$1}',
  ],
  wrapped: [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?,e\)\}(?=\})/g, ''],
  performs: [
    /let t=!1;(const s=this\._\$AL;try\{)t=this\.shouldUpdate\(s\),t\?\((.*?)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,(this\._\$EM\(\),s\})t&&/g,
    '$1$2}catch(s){throw $3',
  ],
  hooks: [/willUpdate\(t\)\{\}|updated\(t\)\{\}firstUpdated\(t\)\{\}|shouldUpdate\(t\)\{return!0\}/g, ''],
  updated: [
    /this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/g,
    'this.hasUpdated=!0',
  ],
  updateComplete: [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/g, ''],
  reflected: [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\]\)\),/g, ''],
};

const advice = [/\bthrow Error\("[^"]*"(?:\+\w+\+"[^"]*")?\)/g, 'throw Error()'];

/** In css-tag.js: styles that are no literals of ours. */
export const inStyles = {
  constructs: [
    /constructor\(t,e,o\)\{if\(this\._\$cssResult\$.*?this\.t=e\}/g,
    'constructor(t){this.cssText=t}',
  ],
  sheet: [
    /get styleSheet\(\)\{.*?return t\}toString\(\)\{.*?\}/g,
    'get styleSheet(){let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
  ],
  maps: [/,s=Symbol\(\),o=new WeakMap/g, ''],
  unsafe: [/\bconst r=t=>new n\(.*?,void 0,s\),/g, 'const '],
  literal: [/\bi=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/g, 'i=([t])=>new n(t)'],
  adopts: [/t instanceof CSSStyleSheet\?t:(t\.styleSheet)/g, '$1'],
  sheets: [/,c=e\?t=>t:.*?:t(?=;export)/g, ',c=0,r=0'],
};

/** In lit-html.js: each kind of binding but text and whole attributes, directives, comments, compiled and MathML templates. */
export const inTemplates = {
  advice,
  bindings: [/\bctor:"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]\?\w:(\w)/g, 'ctor:$2'],
  prefixes: [
    /,s=r\.getAttribute\(t\)\.split\(o\),e=\/\(\[\.\?@\]\)\?\(\.\*\)\/\.exec\(i\);(.*?)name:e\[2\],strings:s,/g,
    ';$1name:i,',
  ],
  elements: [
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/g,
    '',
  ],
  elementParts: [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/g, ':0'],
  rawText: [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
  commentParts: [/else\{let \w=-1;for\(;-1!==.*?\}(?=\w\+\+\})/g, ';'],
  // Of markup there are tags, with attributes that have double quotes or none.
  tags: [/v=\/<\(\?:\(!--.*?\/g,_=.*?,m=\/>\/g,/g, 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
  quotes: [/\("\|'\)(\|\)\)\|\$\)`,"g"\)),g=\/'\/g/g, '(")$1'],
  states: [/c===v\?"!--"===.*?:void 0!==u\[3\]&&\(c=p\):(c===p\?)/g, '$1'],
  rawTextEnds: [/c=n\?\?v/g, 'c=v'],
  quoted: [/'"'===u\[3\]\?\$:g/g, '$'],
  leaves: [/:c===\$\|\|c===g\?c=p:c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/g, ':c=p'],
  closesItself: [
    /const x=c===p&&t\[i\+1\]\.startsWith\("\/>"\)\?" ":"";(.*?)d>=0\?(\(e\.push.*?)\+x\):s\+o\+\(-2===d\?i:x\)/g,
    '$1$2)',
  ],
  inTag: [/\(c=v,d=-1\):void 0===u\[1\]\?d=-2:/g, 'c=v:'],
  noPlace: [/let a,u,d=-1,f=0/g, 'let a,u,d,f=0'],
  math: [/3===\w\?"<\/?math>":|\|\|3===i/g, ''],
  ofServer: [/\bj=\{M:h,.*?\}(?=,B=)/g, 'j=0'],
  wrap: [/\bi\(t\)(?=\.(?:nextSibling|remove\(\)))/g, 't'],
  compiled: [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===.*?\)(?=;if)/g, '$1'],
  directives: [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/g, ''],
  resolves: [/\bt=M\(this,t,i\),/g, ''],
  setConnected: [/setConnected\(\w\)\{.*?\}\}(?=class)/g, '}'],
  isConnected: [/,this\._\$Cv=\w\?\.isConnected\?\?!0/g, ''],
  disconnect: [/this\._\$AP\?\.\(!1,!0,\w\)/g, ''],
  getters: [/get (?:_\$AU|startNode|endNode|tagName)\(\)\{.*?\}/g, ''],
  parentNode: [/get parentNode\(\)\{(?:return this\._\$AM\.parentNode|let t=.*?,t)\}/g, ''],
  // Nobody asks a part for its kind, its parent or the options it came with.
  facts: [/this\.type=\d,|this\._\$AN=void 0,|,this\._\$AM=\w(?:,this\.options=\w)?/g, ''],
  ofInstance: [/(new k\(h,h\.nextSibling),this,t\)/g, '$1)'],
  ofAttribute: [/new r\.ctor\(h,r\.name,r\.strings,this,t\)/g, 'new r.ctor(h,r.name)'],
  ofList: [/(new k\(this\.O\(c\(\)\),this\.O\(c\(\)\)),this,this\.options\)/g, '$1)'],
  ofTemplate: [/\.u\(this\.options\)/g, '.u()'],
  scope: [/\(t\?\.creationScope\?\?l\)/g, 'l'],
  several: [
    /for\(const s of this\._\$AV\)void 0!==s&&\(.*?\),i\+\+/g,
    'for(const s of this._$AV)s._$AI(t[i++])',
  ],
  pieces: [
    /constructor\(t,i,s,e,h\)\{(this\._\$AH=A.*?),s\.length>2\|\|.*?:this\._\$AH=A\}/g,
    'constructor(t,i){$1}',
  ],
  whole: [
    /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/g,
    '_$AI(t){(!a(t)||t!==this._$AH)&&this.j(this._$AH=t)}',
  ],
  noChange: [/&&t!==E&&/g, '&&'],
  render: [
    /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/g,
    'D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
};

/** In lit-element.js: what tells directives that the element comes and goes. */
export const inLitElement = {
  connects: [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{.*?\}/g, ''],
  told: [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
  constructs: [/constructor\(\)\{.*?void 0\}/g, ''],
  renderRoot: [/createRenderRoot\(\)\{.*?,t\}/g, ''],
  renders: [/this\._\$Do=(e\(r,this\.renderRoot),this\.renderOptions\)/g, '$1)'],
  render: [/render\(\)\{return r\}/g, ''],
};
