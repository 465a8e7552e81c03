package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;

/**
 * What became of the boilerplate with one label.
 *
 * @param label the label
 * @param due whether it must go
 * @param lines lines, or labelled parts of lines
 * @param gone how many of them were cut
 */
record LabelScore(Label label, boolean due, int lines, int gone) {}
