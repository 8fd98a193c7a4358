package vn.namro.results.correction;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.publication.Change;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;

/** Who proposes to correct a published result, what would move, and the leader's decision about it. */
@Component
class CorrectionDesk {

	private final ResultAccess access;

	private final Corrections corrections;

	private final Proposals proposals;

	private final ObjectMapper json;

	private final EngineClock clock;

	CorrectionDesk(ResultAccess access, Corrections corrections, Proposals proposals, ObjectMapper json, EngineClock clock) {
		this.access = access;
		this.corrections = corrections;
		this.proposals = proposals;
		this.json = json;
		this.clock = clock;
	}

	/** @param changes what it would change, as long as it is open; @param problem why it can no longer be carried out, null where it can */
	record Shown(Proposal proposal, List<Change> changes, String problem) {
	}

	/** The published result, for those who prepare, decide and publish. */
	KnownResult published(Person person, String set, int year, String plan) {
		KnownResult known = this.access.get(person, set, year, plan);
		if (!this.access.isInsider(person, known)) {
			throw new AccessDeniedException("Neither coordinator nor council nor leader of the province");
		}
		if (!known.published()) {
			throw new UnknownThingException("Kết quả chưa công bố nên chưa có gì để đính chính.");
		}
		return known;
	}

	List<Shown> of(KnownResult known) {
		return this.proposals.of(known.planCode(), known.setCode()).stream().map(proposal -> shown(known, proposal)).toList();
	}

	private Shown shown(KnownResult known, Proposal proposal) {
		if (!proposal.open()) {
			return new Shown(proposal, List.of(), null);
		}
		try {
			return new Shown(proposal, this.corrections.preview(known, read(proposal)), null);
		}
		catch (InvalidInputException ex) {
			return new Shown(proposal, List.of(), ex.getMessage());
		}
	}

	/** @throws InvalidInputException when nothing would change, or something of it is wrong */
	void propose(KnownResult known, Content content, String reason, Person person) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidInputException("Lý do đính chính không được để trống.");
		}
		if (content.isEmpty() || this.corrections.preview(known, content).isEmpty()) {
			throw new InvalidInputException("Đề nghị không làm thay đổi điểm, xếp loại hay lý do nào.");
		}
		this.proposals.insert(known.planCode(), known.setCode(), write(content), reason.strip(), person.account(), this.clock.now());
	}

	/** @param paper its reason is why a proposal is refused; null or blank takes the proposal's own for a correction */
	@Transactional
	void decide(KnownResult known, long id, boolean granted, Corrections.Paper paper, Person person) {
		if (!this.access.mayCorrect(person, known)) {
			throw new AccessDeniedException("Only the leader corrects what is published");
		}
		Proposal proposal = this.proposals.hold(known.planCode(), known.setCode(), id)
			.orElseThrow(() -> new InvalidInputException("Không có đề nghị đính chính số " + id + "."));
		if (!proposal.open()) {
			throw new ConflictingChangeException("Đề nghị đính chính này đã được quyết định.");
		}
		if (proposal.proposedBy().equals(person.account())) {
			throw new InvalidInputException("Người đề nghị không được tự quyết định đề nghị của mình.");
		}
		if (granted) {
			this.corrections.correct(known, read(proposal), new Corrections.Paper(paper.number(), paper.date(), proposal.reason()));
		}
		else if (paper.reason() == null || paper.reason().isBlank()) {
			throw new InvalidInputException("Lý do không chấp nhận không được để trống.");
		}
		this.proposals.decide(id, granted, paper, person.account(), this.clock.now());
	}

	private Content read(Proposal proposal) {
		try {
			return this.json.readValue(proposal.content(), Content.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String write(Content content) {
		try {
			return this.json.writeValueAsString(content);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
