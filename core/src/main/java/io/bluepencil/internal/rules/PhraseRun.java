package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.signal.PhraseChain;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;

/** Rows of buttons that run into the text without any stop before them. */
public final class PhraseRun implements Rule {

    private static final int LEAST_PHRASES = 2;
    private static final int LEAST_WORDS = 6;

    private static final RuleSpec SPEC = RuleSpec.of("phrase-run", Label.SHARE, Label.values())
            .summary(
                    "Marks several known phrases in a row inside a line, even where no full stop parts them from the text.")
            .why(
                    "A standfirst or headline has no full stop, and where a scraper joins lines the buttons below it follow at once. Two"
                            + " known phrases of six words together, each with a capital letter, are no accident.")
            .since("0.1")
            .example("""
                    The driver who won the cup says goodbye at the age of forty [-Click to share on WhatsApp (Opens in new window) Click to share on Facebook (Opens in new window)-] Thousands came to the harbour on Sunday.""")
            .example("""
                    She asked them to share on Facebook what they share on Twitter, and nobody did.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public PhraseRun(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) > LEAST_WORDS) {
                markLine(document, marks, block);
            }
        }
    }

    private void markLine(Document document, Marks marks, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int at = next(document, block, document.start(block) + 1);
        while (at < end) {
            int behind = at + 1;
            if (Folding.isBlank(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at))) {
                PhraseChain chain = PhraseChain.read(lexicon, document, block, at);
                if (isRun(text, chain, end)) {
                    String evidence = "\u201c" + text.subSequence(chain.start(), chain.end()) + "\u201d";
                    marks.mark(
                            at, chain.end(), Finding.high(chain.label(), "several known phrases in a row", evidence));
                    behind = chain.end();
                }
            }
            at = next(document, block, behind);
        }
    }

    private int next(Document document, int block, int from) {
        return lexicon.next(document, block, from, document.end(block), Position.WHOLE.bit());
    }

    private static boolean isRun(CharSequence text, PhraseChain chain, int end) {
        return chain.phrases() >= LEAST_PHRASES
                && chain.words() >= LEAST_WORDS
                && (chain.closes(text, end) || chain.opensSentence(text, end));
    }
}
