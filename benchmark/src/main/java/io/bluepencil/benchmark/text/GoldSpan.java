package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;

/**
 * Characters that somebody has judged to be boilerplate.
 *
 * @param start offset of the first
 * @param end offset behind the last
 * @param label what they are
 */
record GoldSpan(int start, int end, Label label) {}
