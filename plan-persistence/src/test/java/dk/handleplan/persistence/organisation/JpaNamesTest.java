package dk.handleplan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaNamesTest {

    @OnBothDatabases
    void unitsCouncilsAndBodiesAreNamedByTheirIds(Database database) {
        var unit = new Unit("Ungecentret", UnitType.CENTRE);
        var council = new Council("Integrationsrådet");
        var body = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
        database.run(entities -> {
            entities.persist(unit);
            entities.persist(council);
            entities.persist(body);
        });

        var names = database.get(
                entities -> new JpaNames(entities).of(Set.of(unit.id(), council.id(), body.id(), UUID.randomUUID())));

        assertThat(names)
                .isEqualTo(Map.of(
                        unit.id(), "Ungecentret", council.id(), "Integrationsrådet", body.id(), "Socialudvalget"));
    }
}
