package io.bluepencil.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tells for each block of a page how likely it is part of the main content: gradient-boosted trees, learned from pages whose main
 * content is known. Immutable.
 *
 * <p>The resource is a few lines {@code name: value} that say what it was learned from, a blank line, and the table of the trees.
 */
public final class BlockModel {

    private static final String RESOURCE = "block-model.bin";

    /**
     * Trees that are asked first, and below which likelihood the others are not: on pages that the model had not seen this spares
     * two blocks in five most of the trees, and 3 of 69,176 such blocks are likelier than 0.1 if all trees are asked, none than 0.13.
     */
    private static final int FIRST = 20;

    private static final double UNLIKELY = 0.08;

    /** What all trees say of such blocks, in the mean, as a multiple of what the first have said; measured on the same pages. */
    private static final double GAIN = 2.1;

    private final Map<String, String> header;
    private final Trees trees;
    private final double scale;
    private final double bias;

    /** The votes of the first trees below which a block is unlikely. */
    private final int down;

    private BlockModel(Map<String, String> header, byte[] table) {
        this.header = header;
        this.trees = new Trees(Integer.parseInt(value("depth")), table);
        this.scale = Double.parseDouble(value("scale"));
        this.bias = Double.parseDouble(value("bias"));
        this.down = (int) Math.floor((StrictMath.log(UNLIKELY / (1 - UNLIKELY)) - bias) / scale);
        if (!value("features").equals(features())) {
            throw new IllegalArgumentException("the model was learned with other features: " + value("features"));
        }
    }

    /** Loaded when a page is first read. */
    private static final class Shipped {
        private static final BlockModel MODEL = load();

        private static BlockModel load() {
            try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE)) {
                return BlockModel.of(Objects.requireNonNull(in, RESOURCE).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return the model that comes with the library} */
    public static BlockModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * {@return a model}
     *
     * @param bytes as {@link #RESOURCE} holds it
     * @throws IllegalArgumentException if it is no model, or was learned with other features
     */
    public static BlockModel of(byte[] bytes) {
        int end = 0;
        while (end + 1 < bytes.length && (bytes[end] != '\n' || bytes[end + 1] != '\n')) {
            end++;
        }
        Map<String, String> header = new TreeMap<>();
        new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            header.put(line.substring(0, Math.max(0, colon)), line.substring(colon + 2));
        });
        return new BlockModel(header, Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 2), bytes.length));
    }

    /** {@return the names of the features, in the order of their columns} */
    public static String features() {
        return String.join(
                " ", Arrays.stream(Feature.values()).map(Feature::name).toList());
    }

    private String value(String name) {
        String value = header.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no model: it does not say its " + name);
        }
        return value;
    }

    /** {@return what the model says of itself: data, licence, seed, scores} */
    public Map<String, String> header() {
        return Collections.unmodifiableMap(header);
    }

    /** {@return the number of trees} */
    public int size() {
        return trees.count();
    }

    /** {@return for each block how likely it is part of the main content, from 0 to 1} */
    public double[] probabilities(FeatureTable features) {
        int[] votes = trees.count() > FIRST ? trees.votes(features, FIRST, down, GAIN) : trees.votes(features);
        double[] probabilities = new double[votes.length];
        for (int block = 0; block < votes.length; block++) {
            probabilities[block] = probability(votes[block]);
        }
        return probabilities;
    }

    /**
     * {@return in words what speaks most against a block being part of the main content; empty if nothing in particular}
     *
     * @param features the features of the page
     * @param block the block
     * @param best the block of the page that is likeliest
     */
    public List<String> against(FeatureTable features, int block, int best) {
        return Grounds.against(trees, features, block, best);
    }

    private double probability(int votes) {
        return 1 / (1 + StrictMath.exp(-(bias + scale * votes)));
    }
}
