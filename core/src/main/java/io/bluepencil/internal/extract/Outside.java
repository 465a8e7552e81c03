package io.bluepencil.internal.extract;

import io.bluepencil.rule.Finding;

/**
 * A run of blocks that is not part of the article.
 *
 * @param first the first block
 * @param last the last block
 * @param ruleId what found it
 * @param finding what it is and why
 */
public record Outside(int first, int last, String ruleId, Finding finding) {}
