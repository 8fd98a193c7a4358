package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to the neighbours that their package-info names, there is no cycle, and no class stands outside a module. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(NamroApplication.class);

	@Test
	void modulesKeepToTheirNeighbours() {
		MODULES.verify();
	}

	/** A package is a module because it says so; one that forgot would keep to nothing. */
	@Test
	void everyClassBelongsToAModule() {
		assertThat(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.namro"))
			.filteredOn(type -> !type.getPackageName().equals("vn.namro") && !type.getSimpleName().equals("package-info"))
			.hasSizeGreaterThan(1000)
			.allSatisfy(type -> assertThat(MODULES.getModuleByType(type.getName())).isPresent());
	}

	/** vn.namro.<quarter>.<module>, and a module's own inner packages below. */
	@Test
	void modulesLieInQuarters() {
		assertThat(MODULES.stream()).hasSizeGreaterThan(100)
			.allSatisfy(module -> assertThat(module.getBasePackage().getName()).matches("vn\\.namro\\.(home|[a-z]+\\.[a-z]+)"));
	}

	@Test
	void documentsTheModules() {
		new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules")).writeModulesAsPlantUml();
	}

}
