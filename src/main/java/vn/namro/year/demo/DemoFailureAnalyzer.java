package vn.namro.year.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in place of a stack trace why a demonstration does not start. */
class DemoFailureAnalyzer extends AbstractFailureAnalyzer<DemoOnNetworkException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DemoOnNetworkException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Bỏ server.address (hoặc đặt 127.0.0.1), hoặc tắt chế độ trình diễn bằng namro.demo=false và lập tài khoản riêng.", cause);
	}

}
