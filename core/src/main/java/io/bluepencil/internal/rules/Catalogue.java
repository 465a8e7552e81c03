package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** All rules in their order. */
public final class Catalogue {

    private static final List<Rule> BUILT_IN = builtIn(Lexicon.builtIn());

    private Catalogue() {}

    /** {@return the rule for own phrases, which has none yet, the built-in rules in their order, then those of third parties by id} */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new OwnPhrase());
        rules.addAll(BUILT_IN);
        List<Rule> others = new ArrayList<>();
        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(others::add);
        others.sort((a, b) -> a.spec().id().compareTo(b.spec().id()));
        rules.addAll(others);
        return rules;
    }

    /** {@return a text that differs whenever a phrase of the built-in lexicon does} */
    public static String phrasesDigest() {
        return Lexicon.builtIn().digest();
    }

    /** {@return the words with which the phrases of the built-in lexicon open} */
    public static Openers openers() {
        return Lexicon.builtIn().openers();
    }

    private static List<Rule> builtIn(Lexicon lexicon) {
        List<Rule> rules = new ArrayList<>(ofPhrases(lexicon));
        rules.addAll(ofShapes(lexicon));
        return List.copyOf(rules);
    }

    /** Those that know a line or a piece of it by its words. */
    private static List<Rule> ofPhrases(Lexicon lexicon) {
        return List.of(
                new KnownLine(lexicon),
                new CountedPhrase(lexicon),
                new KnownLead(lexicon),
                new KnownOpening(lexicon),
                new GluedPhrase(lexicon),
                new InlinePhrase(lexicon),
                new PhraseRun(lexicon),
                new InlineLead(lexicon),
                new InlineCall(lexicon),
                new ClosingCall(lexicon),
                new StrayBit(lexicon),
                new BracketedLead(lexicon),
                new FramedCall(lexicon),
                new TeaserLine(lexicon),
                new SectionLabel(lexicon),
                new LooseCounter(),
                new GalleryLine(lexicon),
                new CopyrightLine(lexicon),
                new CreditLine(lexicon),
                new Byline(lexicon),
                new AuthorNote(lexicon),
                new FeedFooter(lexicon));
    }

    /** Those that look at shapes, copies, runs and neighbours. */
    private static List<Rule> ofShapes(Lexicon lexicon) {
        return List.of(
                new CaptionLine(lexicon),
                new CopiedLine(lexicon),
                new RepeatedParagraph(lexicon),
                new DoubledLine(),
                new PullQuote(),
                new ReaderCall(lexicon),
                new PitchBox(lexicon),
                new PiecedLine(lexicon),
                new PollBox(lexicon),
                new ButtonBar(lexicon),
                new SignOff(lexicon),
                new EmbeddedVideo(),
                new Gallery(lexicon),
                new BoxTitle(lexicon),
                new KindTitle(lexicon),
                new RepeatedHeadline(),
                new SignedNote(),
                new RelatedBox(),
                new DatedTeasers(),
                new TeaserBox(),
                new BylinedTeaser(lexicon),
                new BareHeadline(lexicon),
                new ClosingHeadlines(),
                new BoxFill(),
                new HeadFill(),
                new TailFill(lexicon),
                new TagList(),
                new StandIn(lexicon),
                new Leftover(),
                new LeftoverTail(lexicon),
                new PressNote(lexicon));
    }
}
