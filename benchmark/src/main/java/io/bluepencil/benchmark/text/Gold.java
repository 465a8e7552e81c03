package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.internal.read.TextIndex;
import java.util.List;

/** What of a document is boilerplate, in somebody's judgement. */
@FunctionalInterface
interface Gold {

    /**
     * {@return the boilerplate; where spans overlap, the last one counts}
     *
     * @param source the document as it was read
     * @throws CorpusException if the judgement does not fit the document
     */
    List<GoldSpan> spans(TextIndex source) throws CorpusException;
}
