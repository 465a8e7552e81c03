import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says("unknown label 'captions'; did you mean 'caption'?")
it.says("unknown parameter 'presett'; did you mean 'preset'?")
it.says("unknown preset 'standart'; did you mean 'standard'?")
it.says("unknown property 'bluepencil.sorceDirectory'; did you mean 'bluepencil.sourceDirectory'?")
it.says("unknown rule 'galery'; did you mean 'gallery'?")
it.says("unknown parameter of gallery 'most-pictures'; did you mean 'least-pictures'?")
it.says("unknown property 'bluepencil.kep'; did you mean 'bluepencil.keep'?")
it.says('-Dbluepencil.keep has no effect: the POM sets <keep>, and in Maven the POM wins')
['label', 'parameter', 'preset', 'property', 'rule', 'rule-parameter'].each { module ->
    it.lacks("${module}/target/classes/tram.txt")
}
it.says('target/classes/local/tram.txt would be written twice: by clean from src/main/content/local/tram.txt, '
        + 'and by the resources from src/main/resources/local/tram.txt')
assert it.text('clash/target/classes/local/tram.txt') == 'the other one\n'
it.has('hidden/target/classes/tram.txt').saysNothingOf('MojoExecutionException:')
return true
