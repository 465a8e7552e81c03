package io.bluepencil;

import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the blocks of a cleaned text. */
final class BlockList {

    private final TextIndex text;
    private final @Nullable Page page;
    private final List<Mark> cuts;
    private int nextCut;
    private int removed;
    private int sourceBlock;

    BlockList(Cleaned cleaned, @Nullable Page page) {
        this.text = TextIndex.of(cleaned.text());
        this.page = page;
        this.cuts = cleaned.marks().stream().filter(Mark::cut).toList();
    }

    List<Block> list() {
        List<Block> blocks = new ArrayList<>(text.size());
        for (int block = 0; block < text.size(); block++) {
            Role role = page == null ? Role.TEXT : role(page, text.start(block));
            blocks.add(new Block(text.start(block), text.end(block), role));
        }
        return List.copyOf(blocks);
    }

    private Role role(Page source, int start) {
        while (nextCut < cuts.size() && cuts.get(nextCut).start() <= start + removed) {
            removed += cuts.get(nextCut).end() - cuts.get(nextCut).start();
            nextCut++;
        }
        while (source.text().end(sourceBlock) <= start + removed) {
            sourceBlock++;
        }
        return source.role(sourceBlock);
    }
}
