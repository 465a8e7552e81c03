package io.bluepencil.cli;

import java.io.IOException;

/**
 * One run over all inputs.
 *
 * @param streams where it prints
 * @param desk where inputs are cleaned
 * @param inputs what is read
 * @param threads how many are read at a time
 */
record Job(Streams streams, Desk desk, Inputs inputs, int threads) {

    /**
     * Cleans all inputs; one that fails does not stop the others.
     *
     * @param work what is done with them
     * @return what became of them
     * @throws IOException if the results cannot be printed
     */
    Summary run(Work work) throws IOException {
        Summary summary = new Summary();
        SymbolicLinks links = new SymbolicLinks();
        MemoryNeed need = new MemoryNeed(desk.pencil().options().maxInputSize());
        try (Progress progress = new Progress(streams.err(), showsBar(work), work.expected());
                OrderedRun run = new OrderedRun(threads, outcome -> receive(outcome, summary, progress))) {
            inputs.visit(links, input -> {
                run.add(need.of(input), () -> edit(input, work));
                return !(work.onlyPrints() && streams.out().isGone());
            });
            run.finish();
        }
        streams.out().flush();
        links.notice().ifPresent(streams::say);
        return summary;
    }

    /** A bar and a report on one terminal would write over each other; for a single input it is not worth while. */
    private boolean showsBar(Work work) {
        boolean mixed = work.prints() && streams.out().isTerminal();
        return streams.watched() && !mixed && work.expected() != 1;
    }

    private Outcome edit(Input input, Work work) {
        try {
            Edited edited = desk.clean(input);
            work.delivery().deliver(input, edited);
            return Outcome.done(edited.cleaned(), work.tell(input, edited.cleaned()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Outcome.failed(input, e);
        }
    }

    /** Prints the summary, unless the run broke off because nobody reads any more. */
    void conclude(Summary summary, String cleaned) {
        conclude(summary, cleaned, "");
    }

    /** Prints the summary with what else there is to say. */
    void conclude(Summary summary, String cleaned, String more) {
        if (!streams.out().isGone()) {
            streams.say(summary.line(cleaned) + more);
        }
    }

    private void receive(Outcome outcome, Summary summary, Progress progress) throws IOException {
        summary.add(outcome);
        progress.step();
        streams.out().print(outcome.told().text());
        outcome.told().turn().take();
        if (!outcome.messages().isEmpty() || streams.out().isTerminal()) {
            streams.out().flush();
        }
        outcome.messages().forEach(progress::say);
    }
}
