// What the tools report and what is as it should be, each with the reason. One that nothing meets any more is told, too.
export const explained = [
  {
    rule: /^axe color-contrast \(cannot tell\)$/,
    element: /^<text\b/,
    reason: "axe cannot tell what is behind the letters of a picture; contrast.js can, and measures them",
  },
  {
    rule: /^vnu$/,
    why: /^The “role” attribute must not be used on a “(tr|th|td)” element/,
    reason: "rows become cards on a small screen: a browser that takes their meaning away with the looks is told it",
  },
];
