package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Stage;
import org.junit.jupiter.api.Test;

/** What the facade tells about a document. */
class CleanedTest {

    private static final Finding AD = Finding.high(Label.AD, "a test wants it", "XX");
    private static final Finding CAPTION = Finding.weak(Label.CAPTION, "a picture", "");
    private static final String TEXT = "One line.\n\nXX-AD\n\nA picture.\nTwo lines.\n";

    private static BluepencilBuilder builder() {
        return Bluepencil.builder()
                .add(TestRule.lines("test-ad", AD, line -> line.startsWith("XX")))
                .add(TestRule.lines("test-caption", CAPTION, "A picture."::equals));
    }

    @Test
    void markTellsWhatWasCutAndWhy() {
        Mark mark = builder().build().clean(TEXT).marks(Label.AD).get(0);

        assertThat(mark).isEqualTo(new Mark(11, 18, 3, "XX-AD\n\n", "test-ad", AD, ""));
        assertThat(mark.cut()).isTrue();
        assertThat(mark.label()).isEqualTo(Label.AD);
        assertThat(mark.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(mark.reason()).isEqualTo("a test wants it");
        assertThat(mark.evidence()).isEqualTo("XX");
    }

    @Test
    void markTellsWhyTextStays() {
        Mark mark = builder().build().clean(TEXT).marks(Label.CAPTION).get(0);

        assertThat(mark.cut()).isFalse();
        assertThat(mark.removed()).isEqualTo("A picture.");
        assertThat(mark.keptBecause()).isEqualTo("the preset keeps caption");
    }

    @Test
    void marksStandInOrder() {
        Cleaned cleaned = builder().build().clean(TEXT);

        assertThat(cleaned.marks()).extracting(Mark::ruleId).containsExactly("test-ad", "test-caption");
        assertThat(cleaned.marks(Label.VIDEO)).isEmpty();
    }

    @Test
    void documentThatWasCutIsChanged() {
        Cleaned cleaned = builder().build().clean(TEXT);

        assertThat(cleaned.text()).isEqualTo("One line.\n\nA picture.\nTwo lines.\n");
        assertThat(cleaned.source()).isEqualTo(TEXT);
        assertThat(cleaned.verdict()).isEqualTo(Verdict.CLEANED);
        assertThat(cleaned.changed()).isTrue();
        assertThat(cleaned.removedRatio()).isCloseTo(7.0 / TEXT.length(), within(1e-9));
        assertThat(cleaned.diagnostics()).isEmpty();
        assertThat(cleaned.diff()).contains("\n-XX-AD\n-\n");
    }

    @Test
    void documentWithoutBoilerplateIsIdentical() {
        Cleaned cleaned = builder().build().clean("One line.\r\n\tTwo lines.  ");

        assertThat(cleaned.text()).isEqualTo("One line.\r\n\tTwo lines.  ");
        assertThat(cleaned.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(cleaned.changed()).isFalse();
        assertThat(cleaned.removedRatio()).isZero();
        assertThat(cleaned.diff()).isEmpty();
    }

    @Test
    void emptyDocumentIsEmpty() {
        Cleaned cleaned = builder().build().clean("");

        assertThat(cleaned.verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(cleaned.removedRatio()).isZero();
        assertThat(cleaned.bytes()).isEmpty();
        assertThat(cleaned.diff()).isEmpty();
    }

    @Test
    void nothingButBoilerplateIsLeftAloneUnlessAsked() {
        Cleaned cleaned = builder().build().clean("XX 1\nXX 2\n");
        Cleaned emptied = builder().cutOnlyBoilerplate(true).build().clean("XX 1\nXX 2\n");

        assertThat(cleaned.verdict()).isEqualTo(Verdict.ONLY_BOILERPLATE);
        assertThat(cleaned.text()).isEqualTo("XX 1\nXX 2\n");
        assertThat(cleaned.marks()).hasSize(2).noneMatch(Mark::cut);
        assertThat(emptied.verdict()).isEqualTo(Verdict.ONLY_BOILERPLATE);
        assertThat(emptied.text()).isEmpty();
        assertThat(emptied.removedRatio()).isEqualTo(1);
    }

    @Test
    void tooManyWeakMarksAreToldByTheVerdict() {
        Cleaned cleaned = builder().cut(Label.CAPTION).build().clean("A picture.\nTwo lines.\nXX\n");

        assertThat(cleaned.verdict()).isEqualTo(Verdict.OVER_BUDGET);
        assertThat(cleaned.text()).isEqualTo("A picture.\nTwo lines.\n");
    }

    @Test
    void documentThatNeverComesToRestHasADiagnostic() {
        TestRule rule = TestRule.of("test-last", Stage.LINE, Label.AD, CleanedTest::markLastLine);
        String text = "One.\n" + "x\n".repeat(30);
        Cleaned cleaned = Bluepencil.builder().add(rule).build().clean(text);

        assertThat(cleaned.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(cleaned.text()).isEqualTo(text);
        assertThat(cleaned.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.UNSTABLE);
    }

    private static void markLastLine(Document document, Marks marks) {
        if (document.size() > 1) {
            marks.mark(document.size() - 1, AD);
        }
    }

    @Test
    void listsCannotBeChanged() {
        Cleaned cleaned = builder().build().clean(TEXT);

        assertThatThrownBy(() -> cleaned.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cleaned.diagnostics().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anyCharSequenceCanBeCleaned() {
        assertThat(builder().build().clean(new StringBuilder(TEXT)).changed()).isTrue();
    }
}
