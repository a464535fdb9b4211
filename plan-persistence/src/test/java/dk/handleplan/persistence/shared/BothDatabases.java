package dk.handleplan.persistence.shared;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

class BothDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(on(Database.h2()), on(Database.postgreSql()));
    }

    private static TestTemplateInvocationContext on(Database database) {
        return new TestTemplateInvocationContext() {

            @Override
            public String getDisplayName(int invocationIndex) {
                return database.toString();
            }

            @Override
            public List<Extension> getAdditionalExtensions() {
                return List.of((BeforeEachCallback) test -> database.empty(), handing(database));
            }
        };
    }

    private static ParameterResolver handing(Database database) {
        return new ParameterResolver() {

            @Override
            public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
                return parameter.getParameter().getType() == Database.class;
            }

            @Override
            public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
                return database;
            }
        };
    }
}
