package vn.namro;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The packages keep to the neighbours that their package-info names, and there is no cycle. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(NamroApplication.class);

	@Test
	void modulesKeepToTheirNeighbours() {
		MODULES.verify();
	}

	@Test
	void documentsTheModules() {
		new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules")).writeModulesAsPlantUml();
	}

}
