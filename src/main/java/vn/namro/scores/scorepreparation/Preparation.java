package vn.namro.scores.scorepreparation;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scorepreparation.Preparers.Choice;
import vn.namro.scores.scoresheet.SheetReading;
import vn.namro.scores.sheetstate.OpenSheets;
import vn.namro.scores.sheetstate.Sheet;

/** Asks units and people to prepare lines; takes what they release, and gives it back. */
@Component
class Preparation {

	private final Preparers preparers;

	private final OpenSheets sheets;

	private final SheetReading reading;

	private final Directory directory;

	private final PreparationDates dates;

	private final EngineClock clock;

	Preparation(Preparers preparers, OpenSheets sheets, SheetReading reading, Directory directory, PreparationDates dates,
			EngineClock clock) {
		this.dates = dates;
		this.preparers = preparers;
		this.sheets = sheets;
		this.reading = reading;
		this.directory = directory;
		this.clock = clock;
	}

	/** The agency's people who may be asked. */
	List<Choice> people(Sheet sheet) {
		return this.directory.peopleOf(Groups.SPECIALIST, sheet.tenantId()).stream().map(account -> new Choice(account, this.directory.nameOf(account))).toList();
	}

	/** @throws InvalidInputException when neither a unit of the agency nor one of its specialists is named, or both are */
	@Transactional
	void assign(Sheet sheet, String criterion, Wanted wanted, Person person) {
		collecting(sheet, criterion, person);
		boolean unit = wanted.unit() != null && this.preparers.units(sheet.agencyCode()).stream().anyMatch(one -> one.id().equals(wanted.unit()));
		boolean colleague = wanted.account() != null && this.directory.peopleOf(Groups.SPECIALIST, sheet.tenantId()).contains(wanted.account());
		if (unit == colleague || wanted.unit() != null && wanted.account() != null) {
			throw new InvalidInputException("Người chuẩn bị phải là một đơn vị trực thuộc hoặc một chuyên viên của cơ quan.");
		}
		this.dates.withdrawn(sheet.id(), criterion);
		this.preparers.assign(sheet.id(), criterion, wanted.unit(), wanted.account(), wanted.due(), person.account(), this.clock.now());
		this.dates.ask(sheet, criterion, wanted);
	}

	@Transactional
	void withdraw(Sheet sheet, String criterion, Person person) {
		collecting(sheet, criterion, person);
		this.dates.withdrawn(sheet.id(), criterion);
		this.preparers.remove(sheet.id(), criterion);
	}

	/** The head of the unit, or the person who was asked, releases the line: from now on only the agency changes it. */
	@Transactional
	void release(Sheet sheet, String criterion, Person person) {
		Preparer preparer = open(sheet, criterion);
		require(preparer.unitTenant() != null ? person.mayActAs(Groups.HEAD, preparer.unitTenant()) : person.account().equals(preparer.account()));
		if (this.reading.owed(sheet.id()).stream().anyMatch(line -> line.criterion().equals(criterion))) {
			throw new InvalidInputException("Tiêu chí " + criterion + ": chưa có điểm nên chưa chuyển được.");
		}
		this.preparers.release(sheet.id(), criterion, this.clock.now(), person.account());
		this.dates.released(sheet.id(), criterion, true);
	}

	/** The agency wants it prepared anew. */
	@Transactional
	void sendBack(Sheet sheet, String criterion, Person person) {
		collecting(sheet, criterion, person);
		open(sheet, criterion);
		this.preparers.release(sheet.id(), criterion, null, null);
		this.dates.released(sheet.id(), criterion, false);
	}

	private Preparer open(Sheet sheet, String criterion) {
		this.sheets.hold(sheet.id());
		return this.preparers.find(sheet.id(), criterion)
			.orElseThrow(() -> new UnknownThingException("Tiêu chí " + criterion + " chưa giao cho ai chuẩn bị."));
	}

	private void collecting(Sheet sheet, String criterion, Person person) {
		Predicate<String> role = word -> person.mayActAs(word, sheet.tenantId());
		require(role.test(Groups.SPECIALIST) || role.test(Groups.HEAD));
		this.sheets.hold(sheet.id());
		if (this.reading.lines(sheet.id()).stream().noneMatch(criterion::equals)) {
			throw new UnknownThingException("Bảng điểm không có tiêu chí '" + criterion + "'.");
		}
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("Neither collects nor prepares the line");
		}
	}

}
