/** In reactive-element.js: what reflected properties, other types than text and numbers, and calls of other code would need. */
export const inElement = {
  emptyScript: [/,(\w)=\w\.trustedTypes,\w=\1\?\1\.emptyScript:""/g, ''],
  converter: [/,u=\{toAttribute\(\w,\w\)\{.*?return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/g, ''],
  converterName: [/u as defaultConverter,/g, ''],
  options: [/,b=\{attribute:.*?\}(?=;)/g, ''],
  addInitializer: [/static addInitializer\(\w\)\{.*?\}/g, ''],
  // A property has an attribute, no accessor of its own and no comparison of its own; its class names those of its parent too.
  properties: [
    /,this\._\$Eh&&(\[\.\.\.this\._\$Eh\.keys\(\)\]\})static createProperty\(.*?static _\$Eu\(t,s\)\{.*?\}(?=constructor)/g,
    ',$1static finalize(){if(!this.hasOwnProperty("_$Eh")){this._$Eh=new Map,this.elementProperties=new Map([...this.elementProperties,...Object.entries(this.properties)]),this.elementStyles=this.styles;for(const[t,s]of this.elementProperties){const r=Symbol();this._$Eh.set(s.attribute??t.toLowerCase(),t),e(this.prototype,t,{get(){return this[r]},set(s){const i=this[r];this[r]=s,this.requestUpdate(t,i)},configurable:!0,enumerable:!0})}}}',
  ],
  finalized: [/,\w\[d\("finalized"\)\]=new Map/g, ''],
  // What was set before the tag was defined is set again as it renders for the first time.
  constructs: [
    /constructor\(\)\{super\(\),this\._\$Ep=.*?(?=addController)/g,
    'constructor(){super(),this._$Ep=[],this.isUpdatePending=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.push([t,this[t]]),delete this[t]);this.requestUpdate()}',
  ],
  kept: [/_\$E_\(\)\{.*?\(this\._\$Ep=t\)\}/g, ''],
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
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.set(t,s)}',
  ],
  // Nobody asks what a property was before, nor for an update at once.
  keepsChange: [/C\(t,s,\{.*?\},r\)\{.*?\}(?=async)/g, ''],
  performs: [
    /const t=this\.scheduleUpdate\(\);.*?_\$AE\(t\)\{.*?\}(?=_\$EM)/g,
    'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];const t=this._$AL;try{this.willUpdate(t),this._$EO.hostUpdate(),this.update(t)}catch(t){throw this._$EM(),t}return this.updated(t),!this.isUpdatePending}',
  ],
  hooks: [/updated\(t\)\{\}firstUpdated\(t\)\{\}|shouldUpdate\(t\)\{return!0\}/g, ''],
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
  // The text before a binding ends with the name of an attribute and a sign of equality, or it is text.
  attributes: [
    /let n,l=(2===i\?"<svg>".*?:""),c=v;for\(let i=0.*?(?=return\[V\()/g,
    'let l=$1;for(const i of t.slice(0,s)){const[,t]=/\\s([\\w-]+)=$/.exec(i)??[];l+=t?(e.push(t),i.slice(0,-1)+h+"="+o):i+r}',
  ],
  signs: [/,f="\[ .*?(?=,x=t=>)/g, ''],
  parts: [
    /,s=r\.getAttribute\(t\)\.split\(o\),e=\/.*?;d\.push\(\{.*?\}\),(r\.removeAttribute\(t\)\})else t\.startsWith.*?\)(?=;)/g,
    ';d.push({index:l,name:i}),$1',
  ],
  rawText: [/if\(y\.test\(\w\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
  commentParts: [
    /(d\.push\(\{)type:2,(index:l\}\));else\{let \w=-1;for\(;-1!==.*?\}(?=\w\+\+\})/g,
    '$1name:"",$2;',
  ],
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
  ofInstance: [
    /let i;2===r\.type\?i=(new k\(h,h\.nextSibling),this,t\):1===.*?,this\._\$AV\.push\(i\)/g,
    'this._$AV.push(r.name?new H(h,r.name):$1))',
  ],
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
    '_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
  ],
  noChange: [/&&t!==E&&/g, '&&'],
  // What is no text, template or node is a list.
  lists: [/\bd\(t\)\?(this\.k\(t\)):this\._\(t\)/g, '$1'],
  render: [
    /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/g,
    'D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
};

/** In lit-element.js: what tells directives that the element comes and goes. */
export const inLitElement = {
  connects: [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{.*?\}/g, ''],
  finalized: [/i\._\$litElement\$=!0,i\["finalized"\]=!0,/g, ''],
  told: [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
  constructs: [/constructor\(\)\{.*?void 0\}/g, ''],
  renderRoot: [/createRenderRoot\(\)\{.*?,t\}/g, ''],
  renders: [/this\._\$Do=(e\(r,this\.renderRoot),this\.renderOptions\)/g, '$1)'],
  render: [/render\(\)\{return r\}/g, ''],
};
