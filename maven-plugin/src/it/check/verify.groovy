import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('clean is bound in this module, so check looks at what it wrote, but it has not run yet')
it.says('what clean wrote, since clean is bound here: 0 findings in 2 files')
it.says('beside/target/classes/tram.txt:5: correction [known-opening]')

assert it.logLines('src/main/content: 1 finding in 2 files').size() == 1
assert it.logLines('[ERROR] fails/src/main/content/tram news.txt:4: ad [known-line] ').size() == 1
it.says('run: mvn -f fails/pom.xml bluepencil:explain "-Dbluepencil.file=src/main/content/tram news.txt"')
assert it.logLines('[WARNING] tolerates/src/main/content/tram.txt:4: ad').size() == 1
it.says('src/main/content: 1 finding (1 tolerated) in 1 file')
it.says('[INFO] src/main/content: 0 findings in 1 file')
assert it.logLines('[WARNING] warns/src/main/content/tram.txt:4: ad').size() == 1
it.says('[INFO] skipped')
it.says('there is no folder to check: ')
// Maven 4 itself says ModelBuilderException here.
it.saysNothingOf('MojoFailureException:').saysNothingOf('MojoExecutionException:')
return true
