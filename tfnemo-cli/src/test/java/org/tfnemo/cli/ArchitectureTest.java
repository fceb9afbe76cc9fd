package org.tfnemo.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Which module, and which package, may know which. It lives here because all modules are on this class path. */
@AnalyzeClasses(packages = "org.tfnemo", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> TENSORFLOW =
            describe("TensorFlow", type -> type.getPackageName().startsWith("org.tensorflow"));

    @ArchTest
    static final ArchRule DSP_AND_ONNX_DO_NOT_KNOW_TENSORFLOW = noClasses()
            .that()
            .resideInAnyPackage("org.tfnemo.dsp..", "org.tfnemo.onnx..")
            .should()
            .dependOnClassesThat(TENSORFLOW)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule DSP_KNOWS_NO_OTHER_MODULE = onlyKnows("org.tfnemo.dsp..");

    @ArchTest
    static final ArchRule CORE_KNOWS_DSP = onlyKnows("org.tfnemo.core..", "org.tfnemo.dsp..");

    @ArchTest
    static final ArchRule ONNX_KNOWS_DSP = onlyKnows("org.tfnemo.onnx..", "org.tfnemo.dsp..");

    @ArchTest
    static final ArchRule TRAIN_KNOWS_CORE_ONNX_AND_DSP =
            onlyKnows("org.tfnemo.train..", "org.tfnemo.core..", "org.tfnemo.onnx..", "org.tfnemo.dsp..");

    @ArchTest
    static final ArchRule EXPORT_DOES_NOT_KNOW_THE_TRAINING_LOOP = noClasses()
            .that()
            .resideInAPackage("org.tfnemo.train.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tfnemo.train.loop..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.tfnemo.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.tfnemo.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_EXITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.tfnemo.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_READS_ARGUMENTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.tfnemo.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule RECORDS_HOLD_NO_ARRAYS =
            classes().that().areRecords().should(holdNoArrays()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            classes().should(holdNoStaticThatIsNotFinal()).allowEmptyShould(true);

    private static ArchRule onlyKnows(String module, String... others) {
        DescribedPredicate<JavaClass> ours = resideInAPackage("org.tfnemo..");
        DescribedPredicate<JavaClass> allowed = resideInAPackage(module);
        for (String other : others) {
            allowed = allowed.or(resideInAPackage(other));
        }
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(allowed)))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> holdNoArrays() {
        return eachField(
                "hold no arrays",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        || !field.getRawType().isArray());
    }

    private static ArchCondition<JavaClass> holdNoStaticThatIsNotFinal() {
        return eachField(
                "hold no static field that can be set again",
                field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        || field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static ArchCondition<JavaClass> eachField(String rule, Predicate<JavaField> allowed) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (!allowed.test(field)) {
                        events.add(SimpleConditionEvent.violated(type, field.getFullName() + " should " + rule));
                    }
                }
            }
        };
    }
}
