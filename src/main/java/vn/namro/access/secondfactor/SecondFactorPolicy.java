package vn.namro.access.secondfactor;

import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;

/** Of whom a second factor is required; a demonstration, whose password everybody knows, requires none unless told to. */
@Component
class SecondFactorPolicy {

	/** Those who could change models, people or scores. */
	private static final List<String> ROLES = List.of(Groups.ADMINISTRATOR, Groups.APPRAISER, Groups.DESIGNER);

	/** The values of {@code namro.second-factor}. */
	enum Extent {

		OFF, REQUIRED_ROLES, ALL

	}

	private final Extent extent;

	@Autowired
	SecondFactorPolicy(@Value("${namro.second-factor:#{null}}") Extent extent, @Value("${namro.demo:false}") boolean demo) {
		this(extent != null ? extent : demo ? Extent.OFF : Extent.REQUIRED_ROLES);
	}

	SecondFactorPolicy(Extent extent) {
		this.extent = extent;
	}

	boolean requires(Person person) {
		return switch (this.extent) {
			case OFF -> false;
			case REQUIRED_ROLES -> person.hasAny(ROLES);
			case ALL -> true;
		};
	}

	boolean isOff() {
		return this.extent == Extent.OFF;
	}

}
