package dk.handleplan.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Role;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every process model must be: readable as a map, and in step with the classes it calls. */
class ModelTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.([a-z]\\w*)\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task");
    private static final Map<String, Class<?>> BEANS = namedBeans();

    @TestFactory
    Stream<DynamicTest> namesEveryElement() {
        return each(model -> {
            assertThat(all(model, Process.class)).hasSize(1).allMatch(process -> isNamed(process.getName()));
            assertThat(all(model, FlowNode.class).stream().filter(n -> !isJoin(n)))
                    .allSatisfy(n -> assertThat(n.getName()).as(n.getId()).isNotBlank());
            assertThat(all(model, ExclusiveGateway.class).stream().flatMap(ModelTest::answers))
                    .allSatisfy(f -> assertThat(f.getName()).as(f.getId()).isNotBlank());
        });
    }

    @TestFactory
    Stream<DynamicTest> givesIdsByConvention() {
        return each(model -> assertThat(all(model, FlowNode.class))
                .allSatisfy(n -> assertThat(n.getId()).startsWith(prefix(n) + "_")));
    }

    @TestFactory
    Stream<DynamicTest> asksGatewaysAsQuestions() {
        return each(model -> assertThat(
                        all(model, ExclusiveGateway.class).stream().filter(n -> !isJoin(n)))
                .allSatisfy(g -> assertThat(g.getName()).endsWith("?")));
    }

    @TestFactory
    Stream<DynamicTest> callsMethodsThatExist() {
        return each(model -> EXPRESSION
                .matcher(Bpmn.convertToString(model))
                .results()
                .forEach(found -> mustBeCallable(found.group())));
    }

    @TestFactory
    Stream<DynamicTest> asksPeopleOfAKnownRole() {
        var roles = Stream.of(Role.values()).map(Role::name).toList();
        return each(model -> assertThat(all(model, UserTask.class))
                .allSatisfy(task -> assertThat(roles).as(task.getId()).contains(task.getCamundaCandidateGroups())));
    }

    @TestFactory
    Stream<DynamicTest> takesDatesOnlyFromTheCalendar() {
        return each(model -> {
            assertThat(all(model, TimerEventDefinition.class))
                    .allSatisfy(t -> mustBeDate(
                            t.getTimeDate() == null ? null : t.getTimeDate().getTextContent()));
            assertThat(all(model, UserTask.class).stream().filter(t -> t.getCamundaDueDate() != null))
                    .allSatisfy(t -> mustBeDate(t.getCamundaDueDate()));
        });
    }

    @TestFactory
    Stream<DynamicTest> callsModelsOfItsOwnSet() {
        return each(model -> assertThat(all(model, CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(Models.names()).contains(call.getCalledElement() + ".bpmn");
        }));
    }

    @TestFactory
    Stream<DynamicTest> isDrawnCompletely() {
        return each(model -> {
            assertThat(all(model, FlowNode.class))
                    .allSatisfy(
                            n -> assertThat(n.getDiagramElement()).as(n.getId()).isNotNull());
            assertThat(all(model, SequenceFlow.class))
                    .allSatisfy(
                            f -> assertThat(f.getDiagramElement()).as(f.getId()).isNotNull());
        });
    }

    @TestFactory
    Stream<DynamicTest> isCalledLikeItsFile() {
        return Models.names().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(all(read(file), Process.class))
                                .allMatch(process ->
                                        (process.getId() + ".bpmn").equals(file) && process.isExecutable())));
    }

    private static Stream<DynamicTest> each(Rule rule) {
        return Models.names().stream().map(file -> DynamicTest.dynamicTest(file, () -> rule.holdsFor(read(file))));
    }

    /** What must hold for a model. */
    private interface Rule {
        void holdsFor(BpmnModelInstance model);
    }

    private static BpmnModelInstance read(String file) {
        return Bpmn.readModelFromStream(ModelTest.class.getResourceAsStream("/" + file));
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> all(
            BpmnModelInstance model, Class<T> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    private static boolean isJoin(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    private static Stream<SequenceFlow> answers(ExclusiveGateway question) {
        return isJoin(question) ? Stream.empty() : question.getOutgoing().stream();
    }

    private static String prefix(FlowNode node) {
        if (node instanceof CallActivity) {
            return "call";
        }
        if (node instanceof SubProcess) {
            return "process";
        }
        return node instanceof Activity ? "task" : node instanceof Event ? "event" : "gateway";
    }

    private static void mustBeDate(String expression) {
        assertThat(expression).as("a date").isNotNull();
        assertThat(calls(expression)).as(expression).hasSize(1).allMatch(m -> m.getReturnType() == Date.class);
    }

    private static void mustBeCallable(String expression) {
        assertThat(calls(expression)).as(expression).doesNotContainNull();
    }

    private static List<Method> calls(String expression) {
        var methods = new ArrayList<Method>();
        CALL.matcher(expression)
                .results()
                .filter(call -> !OF_THE_ENGINE.contains(call.group(1)))
                .forEach(call -> methods.add(method(call.group(1), call.group(2), call.group(3))));
        return methods;
    }

    private static Method method(String bean, String name, String arguments) {
        assertThat(BEANS).as("a class @Named %s", bean).containsKey(bean);
        var count = arguments.isBlank() ? 0 : arguments.split(",").length;
        return Stream.of(BEANS.get(bean).getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == count)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Class<?>> namedBeans() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(f -> f.toString().endsWith(".class"))
                    .<Class<?>>map(ModelTest::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .collect(java.util.stream.Collectors.toMap(ModelTest::beanName, type -> type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, ModelTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String beanName(Class<?> type) {
        var given = type.getAnnotation(Named.class).value();
        var simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
