package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages go one way, and third-party types stop at one package. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What a package may use, it may reach through; hence each layer names all that stand above it. */
    @ArchTest
    static final ArchRule arrowsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy("..document..")
            .layer("lexicon")
            .definedBy("..lexicon..")
            .layer("language")
            .definedBy("..language..")
            .layer("mention")
            .definedBy("..mention..")
            .layer("claim")
            .definedBy("..claim..")
            .layer("link")
            .definedBy("..link..")
            .layer("duplicate")
            .definedBy("..duplicate..")
            .layer("table")
            .definedBy("..table..")
            .layer("entity")
            .definedBy("..entity..")
            .layer("graph")
            .definedBy("..graph..")
            .layer("pipeline")
            .definedBy("..pipeline..")
            .layer("report")
            .definedBy("..report..")
            .layer("store")
            .definedBy("..store..")
            .layer("spark")
            .definedBy("org.newsgraph.spark..")
            .layer("query")
            .definedBy("..query..")
            .layer("guard")
            .definedBy("..guard..")
            .layer("setwise")
            .definedBy("..setwise..")
            .layer("web")
            .definedBy("..web..")
            .layer("load")
            .definedBy("..load..")
            .layer("evaluate")
            .definedBy("..evaluate..")
            .layer("cli")
            .definedBy("..cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("spark")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("guard")
            .mayOnlyBeAccessedByLayers("web", "cli")
            .whereLayer("setwise")
            .mayOnlyBeAccessedByLayers("store", "guard")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("web", "evaluate", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("store", "web", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("spark", "query", "web", "evaluate", "cli")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers(
                    "pipeline", "report", "store", "spark", "load", "query", "web", "evaluate", "cli")
            .whereLayer("entity")
            .mayOnlyBeAccessedByLayers(
                    "graph", "pipeline", "report", "store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers(
                    "entity", "graph", "pipeline", "report", "store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers(
                    "entity", "graph", "pipeline", "report", "store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("duplicate")
            .mayOnlyBeAccessedByLayers(
                    "entity", "graph", "pipeline", "report", "store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("claim")
            .mayOnlyBeAccessedByLayers(
                    "entity", "graph", "pipeline", "report", "store", "spark", "query", "web", "evaluate", "cli")
            .whereLayer("mention")
            .mayOnlyBeAccessedByLayers(
                    "claim",
                    "link",
                    "entity",
                    "graph",
                    "pipeline",
                    "report",
                    "store",
                    "spark",
                    "query",
                    "web",
                    "evaluate",
                    "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers(
                    "mention",
                    "claim",
                    "entity",
                    "graph",
                    "pipeline",
                    "report",
                    "store",
                    "spark",
                    "query",
                    "web",
                    "evaluate",
                    "cli");

    @ArchTest
    static final ArchRule arrowsGoOneWayInTheWeb = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("naming")
            .definedBy("..web.naming..")
            .layer("rdf")
            .definedBy("..web.rdf..")
            .layer("model")
            .definedBy("..web.model..")
            .layer("picture")
            .definedBy("..web.picture..")
            .layer("answer")
            .definedBy("..web.answer..")
            .layer("survey")
            .definedBy("..web.survey..")
            .layer("page")
            .definedBy("..web.page..")
            .layer("view")
            .definedBy("..web.view..")
            .layer("server")
            .definedBy("..web.server..")
            .layer("site")
            .definedBy("..web.site..")
            .whereLayer("naming")
            .mayNotAccessAnyLayer()
            .whereLayer("rdf")
            .mayOnlyAccessLayers("naming")
            .whereLayer("model")
            .mayOnlyAccessLayers("naming")
            .whereLayer("picture")
            .mayOnlyAccessLayers("naming", "model")
            .whereLayer("answer")
            .mayOnlyAccessLayers("naming", "rdf", "model", "picture")
            .whereLayer("survey")
            .mayOnlyAccessLayers("naming", "rdf", "model")
            .whereLayer("page")
            .mayOnlyAccessLayers("naming", "rdf", "model", "picture")
            .whereLayer("view")
            .mayOnlyAccessLayers("naming", "rdf", "model", "picture", "answer", "survey", "page")
            .whereLayer("server")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("site")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule coreNlpStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("..language.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..");

    @ArchTest
    static final ArchRule jenaStartsAtTheGraph = noClasses()
            .that()
            .resideInAnyPackage(
                    "..document..",
                    "..language..",
                    "..mention..",
                    "..claim..",
                    "..link..",
                    "..duplicate..",
                    "..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule theLexiconsValuesKnowNoRdfLibrary = noClasses()
            .that()
            .resideInAPackage("..lexicon..")
            .and()
            .haveNameMatching(".*\\.(Lexicon|InMemoryLexicon|Frame|Embedder|Title|Ng|PartOfSpeech)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule wordNetStaysInMention = noClasses()
            .that()
            .resideOutsideOfPackage("..mention..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.extjwnl..");

    @ArchTest
    static final ArchRule theEmbeddedTablesStayInStore = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..");

    @ArchTest
    static final ArchRule picocliStaysInCli = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule sparkStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

    @ArchTest
    static final ArchRule onlyCliPrintsOrExits = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
