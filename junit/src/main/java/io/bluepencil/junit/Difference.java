package io.bluepencil.junit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.bluepencil.report.Visible;
import java.util.List;

/** Shows how two texts differ. */
final class Difference {

    private static final int CONTEXT = 3;

    private Difference() {}

    /** {@return a unified diff, with characters made visible that could harm a terminal; a CR at the end of a line, too} */
    static String of(String expected, String actual) {
        List<String> before = lines(expected);
        List<String> after = lines(actual);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "expected", "actual", before, DiffUtils.diff(before, after), CONTEXT);
        StringBuilder out = new StringBuilder();
        diff.forEach(line -> out.append(Visible.escape(line)).append('\n'));
        return out.toString();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
