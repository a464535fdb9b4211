package dk.handleplan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.UseCase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Date;

/** What the compiler does not see to. */
@AnalyzeClasses(packages = "dk.handleplan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MODULES_DEPEND_ON_THE_CORE_ONLY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("dk.handleplan.core..")
            .layer("workflow")
            .definedBy("dk.handleplan.workflow..")
            .layer("persistence")
            .definedBy("dk.handleplan.persistence..")
            .layer("web")
            .definedBy("dk.handleplan.web..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("workflow")
            .mayOnlyAccessLayers("core")
            .whereLayer("persistence")
            .mayOnlyAccessLayers("core")
            .whereLayer("web")
            .mayOnlyAccessLayers("core")
            .because("the domain outlives its frameworks, and pages go through use cases");

    @ArchTest
    static final ArchRule ONLY_WORKFLOW_SEES_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("a successor of the engine is one module's change");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK_BUT_JPA_AND_CDI = noClasses()
            .that()
            .resideInAPackage("dk.handleplan.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.eclipse..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws..",
                    "jakarta.ejb..",
                    "org.flywaydb..",
                    "java.sql..")
            .because("the domain is read and tested without pages, server or database");

    @ArchTest
    static final ArchRule NO_CONSTANT_IS_A_PART_OF_ENTITIES = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(annotatedWith(Embeddable.class))
            .because("it would keep in memory all that was read together with the entity it last belonged to");

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_QUERY = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries have names, and stand in one module");

    @ArchTest
    static final ArchRule ONLY_SUGGESTIONS_SEE_THE_SOLVER = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.core.suggestion..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo..")
            .because("another solver is one class's change");

    @ArchTest
    static final ArchRule ONLY_CHARTS_SEE_WHAT_DRAWS_THEM = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.web.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "org.apache.batik..")
            .because("another library is one package's change");

    @ArchTest
    static final ArchRule ONLY_PRINT_SEES_WHAT_WRITES_PDF = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.web.print..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
            .because("there is one way to make a PDF, and it is for everybody");

    @ArchTest
    static final ArchRule FEATURES_OF_THE_CORE_FORM_NO_CIRCLE = slices().matching("dk.handleplan.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is understood from those below it alone");

    @ArchTest
    static final ArchRule A_SERVICE_IS_A_USE_CASE = classes()
            .that()
            .resideInAPackage("dk.handleplan.core..")
            .and()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(UseCase.class)
            .because("that makes it one transaction");

    @ArchTest
    static final ArchRule AN_AGGREGATE_HAS_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Aggregate.class)
            .should(ArchCondition.from(DescribedPredicate.describe("be setters", ArchitectureTest::isSetter)))
            .because("an aggregate changes by steps that have a name in the trade");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(resideOutsideOfPackages("dk.handleplan.launcher.."))
            .should()
            .callMethodWhere(asksTheSystemForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("the demo's today can be moved, and tests set the day");

    @ArchTest
    static final ArchRule THE_SERVER_IS_THE_LAUNCHERS_AFFAIR = noClasses()
            .that()
            .resideOutsideOfPackage("dk.handleplan.launcher..")
            .should()
            .dependOnClassesThat(resideInAPackage("fish.payara..").or(resideInAPackage("dk.handleplan.launcher..")))
            .because("the WAR runs in any Jakarta EE 10 server");

    @ArchTest
    static final ArchRule THE_LAUNCHER_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("dk.handleplan.launcher..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta..",
                    "dk.handleplan.core..",
                    "dk.handleplan.workflow..",
                    "dk.handleplan.persistence..",
                    "dk.handleplan.web.."))
            .because("it starts before any of that is there");

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("ask the system for the time", ArchitectureTest::isSystemTime);
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*")
                && method.getRawParameterTypes().size() == 1;
    }

    private static boolean isSystemTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        boolean now = owner.equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
        return now || millis;
    }
}
