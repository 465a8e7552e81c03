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

    /** Below and above which likelihood a block is left after how many trees, and what all say of it as a multiple of theirs. */
    private record Agreement(int trees, double below, double above, double gain) {}

    /**
     * On pages of sites that the model had not seen a block, menus included, is taken to 50 of 100 trees in the mean. Of 177,729 blocks left for being
     * unlikely 536 are likelier than 0.1 if all trees are asked; of 14,885 left for being likely 3 are less likely than 0.9.
     */
    private static final List<Agreement> AGREEMENTS = List.of(
            new Agreement(8, 0.2, 1, 4.75), new Agreement(20, 0.1, 1, 2.27), new Agreement(40, 0.05, 0.95, 1.47));

    private final Map<String, String> header;
    private final Trees trees;
    private final double scale;
    private final double bias;

    /** The agreements in votes. */
    private final List<Trees.Stop> stops;

    private BlockModel(Map<String, String> header, byte[] table) {
        this.header = header;
        this.trees = new Trees(Integer.parseInt(value("depth")), table);
        this.scale = Double.parseDouble(value("scale"));
        this.bias = Double.parseDouble(value("bias"));
        this.stops = AGREEMENTS.stream()
                .filter(agreement -> agreement.trees < trees.count())
                .map(this::stop)
                .toList();
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

    /** {@return for each block how likely it is part of the main content, from 0 to 1; 0 for those of which the table holds nothing} */
    public double[] probabilities(FeatureTable features) {
        int[] votes = trees.votes(features, stops);
        double[] probabilities = new double[votes.length];
        for (int block : features.blocks()) {
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

    private Trees.Stop stop(Agreement agreement) {
        int down = votes(agreement.below);
        int up = agreement.above < 1 ? votes(agreement.above) : Integer.MAX_VALUE;
        return new Trees.Stop(agreement.trees, down, up, agreement.gain);
    }

    private int votes(double likelihood) {
        return (int) Math.floor((StrictMath.log(likelihood / (1 - likelihood)) - bias) / scale);
    }

    private double probability(int votes) {
        return 1 / (1 + StrictMath.exp(-(bias + scale * votes)));
    }
}
