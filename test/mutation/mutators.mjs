import ts from "typescript";

const { SyntaxKind } = ts;

/** What each operator is turned into. */
const operators = new Map([
  [SyntaxKind.LessThanToken, ["<=", ">="]],
  [SyntaxKind.LessThanEqualsToken, ["<", ">"]],
  [SyntaxKind.GreaterThanToken, [">=", "<="]],
  [SyntaxKind.GreaterThanEqualsToken, [">", "<"]],
  [SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [SyntaxKind.PlusToken, ["-"]],
  [SyntaxKind.MinusToken, ["+"]],
  [SyntaxKind.AsteriskToken, ["/"]],
  [SyntaxKind.SlashToken, ["*"]],
  [SyntaxKind.PercentToken, ["*"]],
  [SyntaxKind.AsteriskAsteriskToken, ["*"]],
  [SyntaxKind.AmpersandToken, ["|"]],
  [SyntaxKind.BarToken, ["&"]],
  [SyntaxKind.CaretToken, ["&"]],
  [SyntaxKind.LessThanLessThanToken, [">>"]],
  [SyntaxKind.GreaterThanGreaterThanToken, ["<<"]],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanToken, ["<<"]],
  [SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [SyntaxKind.BarBarToken, ["&&"]],
  [SyntaxKind.PlusEqualsToken, ["-="]],
  [SyntaxKind.MinusEqualsToken, ["+="]],
  [SyntaxKind.AsteriskEqualsToken, ["/="]],
  [SyntaxKind.SlashEqualsToken, ["*="]],
  [SyntaxKind.AmpersandEqualsToken, ["|="]],
  [SyntaxKind.BarEqualsToken, ["&="]],
  [SyntaxKind.CaretEqualsToken, ["&="]],
  [SyntaxKind.LessThanLessThanEqualsToken, [">>="]],
  [SyntaxKind.GreaterThanGreaterThanEqualsToken, ["<<="]],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken, ["<<="]],
  [SyntaxKind.QuestionQuestionEqualsToken, ["="]],
]);

const signs = new Map([
  [SyntaxKind.ExclamationToken, ""],
  [SyntaxKind.TildeToken, ""],
  [SyntaxKind.MinusToken, ""],
  [SyntaxKind.PlusPlusToken, "--"],
  [SyntaxKind.MinusMinusToken, "++"],
]);

/** Methods that are left out, so that the list or text stays as it is. */
const dropped = new Set(["filter", "sort", "toSorted", "reverse", "toReversed", "slice", "trim", "toLowerCase"]);

/** Methods that are taken for one another. */
const swapped = new Map([
  ...[["some", "every"]].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
  ...[["min", "max"]].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
  ...[["floor", "ceil"]].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
  ...[["startsWith", "endsWith"]].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
  ["round", "floor"],
]);

const comparisons = new Set([
  ...[SyntaxKind.LessThanToken, SyntaxKind.LessThanEqualsToken],
  ...[SyntaxKind.GreaterThanToken, SyntaxKind.GreaterThanEqualsToken],
  ...[SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken],
  ...[SyntaxKind.InKeyword, SyntaxKind.InstanceOfKeyword],
]);

const removable = new Set([
  ...[SyntaxKind.ExpressionStatement, SyntaxKind.ThrowStatement],
  ...[SyntaxKind.ContinueStatement, SyntaxKind.BreakStatement],
]);

const isLogical = (node) =>
  ts.isBinaryExpression(node) &&
  [SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken].includes(node.operatorToken.kind);

/** The node around one, past parentheses. */
function parentOf(node) {
  return ts.isParenthesizedExpression(node.parent) ? parentOf(node.parent) : node.parent;
}

/** What a node is turned into as a condition: a part of `&&` only to what leaves the other part to decide. */
function listTruths(node) {
  if (node.kind === SyntaxKind.TrueKeyword || node.kind === SyntaxKind.FalseKeyword) return [];
  if (ts.isParenthesizedExpression(node)) return [];
  const parent = parentOf(node);
  if (isLogical(parent)) return [parent.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? "true" : "false"];
  if (ts.isIfStatement(parent) && inside(parent.expression, node)) return ["true", "false"];
  if (ts.isConditionalExpression(parent) && inside(parent.condition, node)) return ["true", "false"];
  if ((ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && inside(parent.expression, node)) return ["false"];
  if (ts.isForStatement(parent) && parent.condition && inside(parent.condition, node)) return ["false"];
  return ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind) ? ["true", "false"] : [];
}

const inside = (outer, node) => outer.pos <= node.pos && node.end <= outer.end;

/** The calls of methods that are left out or taken for others. */
function listMethods(node, whole, over) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  const other = swapped.get(name.text);
  return [
    ...(dropped.has(name.text) ? [whole("method", expression.getText())] : []),
    ...(other ? [over(name, "method", other)] : []),
  ];
}

/** The operators, with and without their operands. */
function listOperators(node, whole, over) {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const sign = signs.get(node.operator);
    if (sign === undefined) return [];
    const operand = node.operand.getText();
    return [whole("sign", ts.isPrefixUnaryExpression(node) ? `${sign}${operand}` : `${operand}${sign}`)];
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === SyntaxKind.QuestionQuestionToken) {
    return [whole("fallback", `(${left.getText()})`), whole("fallback", `(${right.getText()})`)];
  }
  return (operators.get(operatorToken.kind) ?? []).map((text) => over(operatorToken, "operator", text));
}

const isTarget = (node) => ts.isBinaryExpression(node.parent) && node.parent.left === node;

/** Values that are written down. */
function listLiterals(node, whole, over) {
  if (node.kind === SyntaxKind.TrueKeyword) return [whole("boolean", "false")];
  if (node.kind === SyntaxKind.FalseKeyword) return [whole("boolean", "true")];
  if (ts.isNumericLiteral(node)) return [whole("number", String(Number(node.text) + 1))];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [whole("text", node.text === "" ? '"mutant"' : '""')];
  }
  if (ts.isTemplateExpression(node)) return [whole("text", '""')];
  if (!ts.isArrayLiteralExpression(node) || isTarget(node)) return [];
  const spreads = node.elements.length > 1 ? node.elements.filter(ts.isSpreadElement) : [];
  return [
    whole("list", node.elements.length === 0 ? '["mutant"]' : "[]"),
    ...spreads.map((each) => over(each, "spread", "...[]")),
  ];
}

/** List the ways to change a node a little: each a stretch of the source and the text that takes its place. */
export function listReplacements(node) {
  const over = (part, mutator, text) => ({ start: part.getStart(), end: part.getEnd(), mutator, text });
  const whole = (mutator, text) => over(node, mutator, text);
  return [
    ...listOperators(node, whole, over),
    ...listLiterals(node, whole, over),
    ...listMethods(node, whole, over),
    ...(ts.isExpression(node) ? listTruths(node).map((text) => whole("condition", text)) : []),
    ...(removable.has(node.kind) ? [whole("statement", ";")] : []),
    ...(node.questionDotToken
      ? [over(node.questionDotToken, "optional", ts.isPropertyAccessExpression(node) ? "." : "")]
      : []),
    ...(ts.isArrowFunction(node) && !ts.isBlock(node.body) ? [over(node.body, "body", "undefined")] : []),
  ];
}
