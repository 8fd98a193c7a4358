package vn.namro.work.assignment;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.input.UnknownThingException;

/** The assignments of the agencies that the caller belongs to, as JSON. */
@RestController
@RequestMapping("/api/assignments")
class AssignmentController {

	private static final int LARGEST_PAGE = 200;

	private final AssignmentListing listing;

	private final Reopening reopening;

	private final Agencies agencies;

	AssignmentController(AssignmentListing listing, Reopening reopening, Agencies agencies) {
		this.reopening = reopening;
		this.listing = listing;
		this.agencies = agencies;
	}

	/**
	 * Lists assignments, the most urgent first.
	 * @param agency code of the leading agency; one outside the caller's agencies is answered as if it did not exist
	 * @param status withdrawn ones are listed only where they are asked for
	 * @param page from 0
	 * @param size 1 to 200
	 */
	@GetMapping
	AssignmentPage list(@AuthenticationPrincipal Person caller, @RequestParam(required = false) @Pattern(regexp = "[a-z0-9-]+") String agency,
			@RequestParam(required = false) Assignment.Status status, @RequestParam(required = false) Light light,
			@RequestParam(required = false) @Min(2000) @Max(2100) Integer year, @RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(defaultValue = "20") @Min(1) @Max(LARGEST_PAGE) int size) {
		if (agency != null && this.agencies.find(agency).map(Agency::tenantId).filter(caller.tenants()::contains).isEmpty()) {
			throw new UnknownThingException("Không có cơ quan '" + agency + "' trong phạm vi của người dùng.");
		}
		return this.listing.list(new AssignmentFilter(agency, status, light, year, null), caller.tenants(), page, size);
	}

	/** Why a result is opened again. @param dueOn the new due day, null when the old one holds */
	record Reopen(String reason, LocalDate dueOn) {
	}

	/** Opens an accepted result again: 404 outside the caller's coordination, 409 when it is not accepted or the year is closed. */
	@PostMapping("/{id}/reopen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reopen(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody Reopen wish) {
		this.reopening.reopen(id, caller, wish.reason(), wish.dueOn());
	}

}
