package io.bluepencil.config;

import java.util.List;

/** Configuration files with one mistake each, and how that is answered: neither the loader nor the schema may let one pass. */
final class BrokenExamples {

    /**
     * A file.
     *
     * @param yaml its text
     * @param answer line, column and the beginning of the message
     */
    record Example(String yaml, String answer) {

        @Override
        public String toString() {
            return yaml.strip().replace("\n", " / ");
        }
    }

    private BrokenExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("- preset\n", "1:1: the file must be a map such as 'preset: ...', not a list"),
                new Example("standard\n", "1:1: the file must be a map such as 'preset: ...', not 'standard'"),
                new Example("labls: {ad: cut}\n", "1:1: unknown setting 'labls'; did you mean 'labels'?"),
                new Example("preset:\n", "1:8: preset must be standard, body-only or annotate, not nothing"),
                new Example("preset: [standard]\n", "1:9: preset must be standard, body-only or annotate, not a list"),
                new Example("preset: Standard\n", "1:9: preset must be standard, body-only or annotate, not 'Standard'; did you mean 'standard'?"),
                new Example("labels: cut\n", "1:9: labels must be a map such as 'caption: cut', not 'cut'"),
                new Example("labels: {captions: cut}\n", "1:10: unknown label 'captions'; did you mean 'caption'?"),
                new Example("labels: {ad: kep}\n", "1:14: label ad must be cut or keep, not 'kep'; did you mean 'keep'?"),
                new Example("rules: [gallery]\n", "1:8: rules must be a map such as 'gallery: off', not a list"),
                new Example("rules: {galery: off}\n", "1:9: unknown rule 'galery'; did you mean 'gallery'?"),
                new Example("rules: {gallery: 5}\n", "1:18: rule gallery must be on or off, not '5'"),
                new Example(
                        "rules: {gallery.most-pictures: 5}\n",
                        "1:9: unknown parameter of rule gallery 'most-pictures'; did you mean 'least-pictures'?"),
                new Example(
                        "rules: {known-line.most: 5}\n", "1:9: unknown parameter of rule known-line 'most'; there is none"),
                new Example(
                        "rules: {gallery.least-pictures: five}\n",
                        "1:33: gallery.least-pictures must be a whole number, from 2 to 100, not 'five'"),
                new Example("rules: {gallery.least-pictures: 0}\n", "1:33: gallery.least-pictures must be a whole"),
                new Example("budget: 101\n", "1:9: budget must be a whole number, from 0 to 100, not '101'"),
                new Example("budget: '30'\n", "1:9: budget must be a whole number, from 0 to 100, not '30'"),
                new Example("budget: 2.5\n", "1:9: budget must be a whole number, from 0 to 100, not '2.5'"),
                new Example("maxInputSize: 64m\n", "1:15: maxInputSize must be a whole number, 1 or more, not '64m'"),
                new Example("maxInputSize: 0\n", "1:15: maxInputSize must be a whole number, 1 or more, not '0'"),
                new Example("onMalformed: past\n", "1:14: onMalformed must be pass, fail or replace, not 'past'; did you mean 'pass'?"),
                new Example("cutOnlyBoilerplate: yes\n", "1:21: cutOnlyBoilerplate must be true or false, not 'yes'"),
                new Example("phrases: [Anzeige]\n", "1:10: phrases must be a map such as 'ad: [Only in our app]'"),
                new Example("phrases: {advert: [Anzeige]}\n", "1:11: unknown label 'advert'; did you mean 'ad'?"),
                new Example("phrases: {ad: Anzeige}\n", "1:15: phrases of label ad must be a list with at least one"),
                new Example("phrases: {ad: []}\n", "1:15: phrases of label ad must be a list with at least one entry"),
                new Example("phrases: {ad: ['***']}\n", "1:16: a phrase needs a letter or a digit, '***' has none"),
                new Example("phrases: {ad: [[a]]}\n", "1:16: a phrase must be a text, not a list"),
                new Example("phrases: {ad: [{position: lead}]}\n", "1:16: a phrase needs its 'text'"),
                new Example("phrases: {ad: [{text: ''}]}\n", "1:23: a phrase needs a letter or a digit"),
                new Example(
                        "phrases: {ad: [{text: Anzeige, position: start}]}\n",
                        "1:42: position must be whole, lead, opening or glued, not 'start'"),
                new Example(
                        "phrases: {ad: [{txt: Anzeige}]}\n", "1:17: unknown setting 'txt'; did you mean 'text'?"),
                new Example("protect: Note*\n", "1:10: protect must be a list with at least one entry, not 'Note*'"),
                new Example("protect: ['*']\n", "1:11: a protected line needs a letter or a digit, '*' has none"),
                new Example("protect: [{a: b}]\n", "1:11: a protected line must be a text, not a map"),
                new Example("sites: [a]\n", "1:8: sites must be a map such as"),
                new Example("sites: {a: {budget: 5}}\n", "1:9: site a needs 'hosts' or 'paths'"),
                new Example("sites: {a: {hosts: a.example}}\n", "1:20: hosts must be a list with at least one entry"),
                new Example("sites: {a: {hosts: ['']}}\n", "1:21: an entry of hosts must not be empty"),
                new Example("sites: {a: {paths: [x], budget: -1}}\n", "1:33: budget must be a whole number, from 0"),
                new Example(
                        "sites: {a: {paths: [x], maxInputSize: 5}}\n",
                        "1:25: unknown setting 'maxInputSize'; known: hosts, paths, preset"),
                new Example("extends: [a.yaml]\n", "1:10: "),
                new Example("$schema: {}\n", "1:10: $schema must be a text, not a map"));
    }
}
