package vn.namro.work.extension;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.namro.access.people.SeparationOfDuties;

/** Nobody confirms or decides the own request for a later date. */
@Component
class ExtensionDuties implements SeparationOfDuties {

	private final ExtensionRequests requests;

	ExtensionDuties(ExtensionRequests requests) {
		this.requests = requests;
	}

	@Override
	public Optional<String> objection(String process, String task, String businessKey, String account) {
		return process.equals(ExtensionModel.KEY) && this.requests.find(businessKey).filter(request -> request.askedBy().equals(account)).isPresent()
				? Optional.of("người xin gia hạn không tự xác nhận hoặc quyết định đề nghị của mình.") : Optional.empty();
	}

}
