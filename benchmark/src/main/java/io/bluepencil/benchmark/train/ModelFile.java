package io.bluepencil.benchmark.train;

import io.bluepencil.internal.model.BlockModel;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a model as the library reads it. Nothing in it depends on when or where it was made. */
final class ModelFile {

    private ModelFile() {}

    /**
     * {@return the bytes of the file}
     *
     * @param model the trees, as LightGBM writes them
     * @param boosting how they were learned
     * @param facts what else the file says of itself, such as the data and its licence
     */
    static byte[] of(String model, Boosting boosting, Map<String, String> facts) {
        TreeTable table = new TreeTable(model, boosting.depth());
        byte[] body = table.bytes();
        Map<String, String> header = new LinkedHashMap<>(facts);
        header.put("seed", Integer.toString(boosting.seed()));
        header.put("trees", Integer.toString(boosting.trees()));
        header.put("depth", Integer.toString(table.depth()));
        header.put("scale", Double.toString(table.scale()));
        header.put("bias", "0.0");
        header.put("sha-256", sha256(body));
        header.put("features", BlockModel.features());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder lines = new StringBuilder();
        header.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        out.writeBytes(lines.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** {@return a model learned from pages} */
    static BlockModel learn(List<TrainingPage> pages, Boosting boosting) throws LGBMException {
        return BlockModel.of(of(boosting.learn(pages), boosting, Map.of()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
