package io.bluepencil.config;

import java.util.List;

/** Configuration files with one mistake each, and how that is answered: neither the loader nor the schema may let one pass. */
final class BrokenExamples {

    private static final String EXAMPLES = """
            - preset => 1:1: the file must be a map such as 'preset: ...', not a list
            standard => 1:1: the file must be a map such as 'preset: ...', not 'standard'
            labls: {ad: cut} => 1:1: unknown setting 'labls'; did you mean 'labels'?
            preset: => 1:8: preset must be standard, body-only or annotate, not nothing
            preset: [standard] => 1:9: preset must be standard, body-only or annotate, not a list
            preset: Standard => 1:9: preset must be standard, body-only or annotate, not 'Standard'; did you mean 'standard'?
            labels: cut => 1:9: labels must be a map such as 'caption: cut', not 'cut'
            labels: {captions: cut} => 1:10: unknown label 'captions'; did you mean 'caption'?
            labels: {ad: kep} => 1:14: label ad must be cut or keep, not 'kep'; did you mean 'keep'?
            rules: [gallery] => 1:8: rules must be a map such as 'gallery: off', not a list
            rules: {galery: off} => 1:9: unknown rule 'galery'; did you mean 'gallery'?
            rules: {gallery: 5} => 1:18: rule gallery must be on or off, not '5'
            rules: {gallery.most-pictures: 5} => 1:9: unknown parameter of rule gallery 'most-pictures'; did you mean 'least-pictures'?
            rules: {known-line.most: 5} => 1:9: unknown parameter of rule known-line 'most'; there is none
            rules: {gallery.least-pictures: five} => 1:33: gallery.least-pictures must be a whole number, from 2 to 100, not 'five'
            rules: {gallery.least-pictures: 0} => 1:33: gallery.least-pictures must be a whole
            budget: 101 => 1:9: budget must be a whole number, from 0 to 100, not '101'
            budget: '30' => 1:9: budget must be a whole number, from 0 to 100, not '30'
            budget: 2.5 => 1:9: budget must be a whole number, from 0 to 100, not '2.5'
            maxInputSize: 64m => 1:15: maxInputSize must be a whole number, 1 or more, not '64m'
            maxInputSize: 0 => 1:15: maxInputSize must be a whole number, 1 or more, not '0'
            onMalformed: past => 1:14: onMalformed must be pass, fail or replace, not 'past'; did you mean 'pass'?
            cutOnlyBoilerplate: yes => 1:21: cutOnlyBoilerplate must be true or false, not 'yes'
            phrases: [Anzeige] => 1:10: phrases must be a map such as 'ad: [Only in our app]'
            phrases: {advert: [Anzeige]} => 1:11: unknown label 'advert'; did you mean 'ad'?
            phrases: {ad: Anzeige} => 1:15: phrases of label ad must be a list with at least one
            phrases: {ad: []} => 1:15: phrases of label ad must be a list with at least one entry
            phrases: {ad: ['***']} => 1:16: a phrase needs a letter or a digit, '***' has none
            phrases: {ad: [[a]]} => 1:16: a phrase must be a text, not a list
            phrases: {ad: [{position: lead}]} => 1:16: a phrase needs its 'text'
            phrases: {ad: [{text: ''}]} => 1:23: a phrase needs a letter or a digit
            phrases: {ad: [{text: Anzeige, position: start}]} => 1:42: position must be whole, lead, opening or glued, not 'start'
            phrases: {ad: [{txt: Anzeige}]} => 1:17: unknown setting 'txt'; did you mean 'text'?
            protect: Note* => 1:10: protect must be a list with at least one entry, not 'Note*'
            protect: ['*'] => 1:11: a protected line needs a letter or a digit, '*' has none
            protect: [{a: b}] => 1:11: a protected line must be a text, not a map
            selectors: [p] => 1:12: selectors must be a map such as
            selectors: {strip: p} => 1:20: selectors.strip must be a list with at least one entry, not 'p'
            selectors: {stripp: [p]} => 1:13: unknown setting 'stripp'; did you mean 'strip'?
            selectors: {keep: [[p]]} => 1:20: a selector must be a text, not a list
            selectors: {body: ['']} => 1:20: a selector must be CSS such as
            sites: [a] => 1:8: sites must be a map such as
            sites: {a: {budget: 5}} => 1:9: site a needs 'hosts' or 'paths'
            sites: {a: {hosts: a.example}} => 1:20: hosts must be a list with at least one entry
            sites: {a: {hosts: ['']}} => 1:21: an entry of hosts must not be empty
            sites: {a: {paths: [x], budget: -1}} => 1:33: budget must be a whole number, from 0
            outputFormat: markdwon => 1:15: outputFormat must be text, markdown, html or json, not 'markdwon'; did you mean 'markdown'?
            links: none => 1:8: links must be keep or drop, not 'none'
            sites: {a: {paths: [x], maxInputSize: 5}} => 1:25: unknown setting 'maxInputSize'; known: hosts, paths, preset
            extends: [a.yaml] => 1:10: extends must be
            $schema: {} => 1:10: $schema must be a text, not a map
            """;

    /**
     * A file.
     *
     * @param yaml its text
     * @param answer line, column and the beginning of the message
     */
    record Example(String yaml, String answer) {

        @Override
        public String toString() {
            return yaml;
        }
    }

    private BrokenExamples() {}

    static List<Example> all() {
        return EXAMPLES.lines()
                .map(line -> line.split(" => ?"))
                .map(parts -> new Example(parts[0], parts[1]))
                .toList();
    }
}
