package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.input.InvalidInputException;

/** Amendments of plans in force for programs. Days are those of the year in which the plan runs. */
@RestController
@RequestMapping("/api/plans/{code}/amendments")
class AmendmentController {

	private final AmendmentAccess access;

	private final Amendments amendments;

	private final AmendmentRequests requests;

	AmendmentController(AmendmentAccess access, Amendments amendments, AmendmentRequests requests) {
		this.access = access;
		this.amendments = amendments;
		this.requests = requests;
	}

	/**
	 * What an amendment shall change, or changed.
	 *
	 * @param number of the decision, with its day and issuing body; all three null: a draft that people decide later
	 * @param added items as in files of plans
	 * @param changed the code and those fields that say something new
	 * @param withdrawn codes of items
	 */
	record Request(String number, LocalDate date, String issuer, String reason, List<ObjectNode> added, List<ObjectNode> changed, List<String> withdrawn) {

		Request {
			added = added == null ? List.of() : added;
			changed = changed == null ? List.of() : changed;
			withdrawn = withdrawn == null ? List.of() : withdrawn;
		}

	}

	/** An amendment with what it changed in the plan and what it did to assignments. */
	record Answer(String status, String number, LocalDate date, String issuer, String reason, List<Change> items, List<Effect> effects) {
	}

	/** @param kind added | changed | withdrawn */
	record Change(String code, String kind, Item before, Item after) {

		static Change of(ItemChange change) {
			return new Change(change.itemCode(), change.kind().name().toLowerCase(java.util.Locale.ROOT), change.before(), change.after());
		}

	}

	/** The decided amendments, the latest first. */
	@GetMapping
	List<Answer> list(@AuthenticationPrincipal Person caller, @PathVariable String code) {
		Plan plan = this.access.amendable(code, caller);
		return this.amendments.decided(plan.code()).stream().map(amendment -> answer(amendment, this.amendments.effects(amendment.id()))).toList();
	}

	/**
	 * Amends a plan by a decision, or drafts an amendment where no decision is named yet; all of it or nothing. 409 when
	 * somebody else amends the plan at the moment, 422 when something cannot be taken.
	 * @param dryRun only says what would happen
	 */
	@PostMapping
	ResponseEntity<Answer> amend(@AuthenticationPrincipal Person caller, @PathVariable String code, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestBody @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = Request.class))) String body) {
		Plan plan = this.access.amendable(code, caller);
		AmendmentRequests.Outcome outcome = this.requests.take(plan, read(body), dryRun, caller.account());
		return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED).body(answer(outcome.amendment(), outcome.changes(), outcome.effects()));
	}

	/** Strictly, so that a misspelt field is no change that is silently left out. */
	private static Request read(String body) {
		try {
			return PlanJson.MAPPER.readValue(body, Request.class);
		}
		catch (JsonMappingException ex) {
			String field = ex.getPath().isEmpty() ? "" : " '" + ex.getPath().get(0).getFieldName() + "'";
			throw new InvalidInputException("Trường" + field + " không được biết đến hoặc có giá trị không hợp lệ.");
		}
		catch (JsonProcessingException ex) {
			throw new InvalidInputException("Dữ liệu gửi lên không phải JSON đúng cú pháp.");
		}
	}

	private Answer answer(Amendment amendment, List<Effect> effects) {
		return answer(amendment, this.amendments.changes(amendment.id()), effects);
	}

	private static Answer answer(Amendment amendment, List<ItemChange> changes, List<Effect> effects) {
		return new Answer(amendment.status().name(), amendment.number(), amendment.decidedOn(), amendment.issuingBody(), amendment.reason(),
				changes.stream().map(Change::of).toList(), effects);
	}

}
