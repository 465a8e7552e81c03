package io.bluepencil.cli;

import io.bluepencil.report.OutputForm;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.io.InputStream;

/**
 * Writes the only document to standard output: its bytes, or on a terminal its text with control characters escaped.
 *
 * @param out standard output
 * @param form the form it is written in
 */
record StdoutDelivery(Stdout out, OutputForm form) implements Delivery {

    @Override
    public void deliver(Input input, Edited edited) throws IOException {
        if (edited.isTooLarge()) {
            try (InputStream stored = edited.stored().open()) {
                out.copy(stored);
            }
        } else if (out.isTerminal()) {
            out.print(Visible.escapeLines(form.write(edited.cleaned())));
        } else {
            out.write(form.bytes(edited.cleaned()).orElseGet(edited.cleaned()::bytes));
        }
    }
}
