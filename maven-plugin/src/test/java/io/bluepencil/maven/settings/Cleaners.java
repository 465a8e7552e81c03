package io.bluepencil.maven.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cleaners for tests. */
public final class Cleaners {

    private static final ReadingSettings READING = new ReadingSettings("auto", "pass", 1000L);

    private Cleaners() {}

    public static CleanerSettings settings(String preset) {
        return new CleanerSettings(ConfigFile.NONE, preset, List.of(), List.of(), List.of(), Map.of(), READING);
    }

    public static CleanerSettings settings(ReadingSettings reading) {
        return new CleanerSettings(ConfigFile.NONE, "standard", List.of(), List.of(), List.of(), Map.of(), reading);
    }

    public static CleanerSettings labels(List<String> cut, List<String> keep) {
        return new CleanerSettings(ConfigFile.NONE, "standard", cut, keep, List.of(), Map.of(), READING);
    }

    public static CleanerSettings rules(List<String> disable, Map<String, String> rules) {
        Map<String, Setting> entries = new TreeMap<>();
        rules.forEach((key, value) -> entries.put(key, new Setting(key, value, Origin.POM)));
        return new CleanerSettings(ConfigFile.NONE, "standard", List.of(), List.of(), disable, entries, READING);
    }

    public static Cleaner standard() {
        return settings("standard").cleaner("");
    }
}
