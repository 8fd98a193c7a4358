package vn.namro.agencies.reorganisation;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.input.InvalidInputException;

/** What must hold when a change is decided, and still when its day has come. */
@Component
class Conditions {

	private final Agencies agencies;

	private final OpenWork work;

	Conditions(Agencies agencies, OpenWork work) {
		this.agencies = agencies;
		this.work = work;
	}

	/** @throws InvalidInputException when there is no such agency or it is closed */
	Agency standing(String code) {
		Agency agency = this.agencies.find(code).orElseThrow(() -> new InvalidInputException("Không có cơ quan '" + code + "'."));
		if (agency.closed()) {
			throw new InvalidInputException(agency.name() + " đã chấm dứt hoạt động.");
		}
		return agency;
	}

	/** @throws InvalidInputException when nobody would take over what is still open */
	void refuseToCloseWithWork(Agency agency) {
		int open = this.work.count(agency);
		if (open > 0) {
			throw new InvalidInputException(agency.name() + " còn " + open + " việc đang mở; hãy sáp nhập hoặc chia tách để có nơi nhận việc.");
		}
	}

}
