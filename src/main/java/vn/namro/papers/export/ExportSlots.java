package vn.namro.papers.export;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/** Lets a few exports run at once, so that they leave connections for everybody who works; who finds no place is told at once. */
@Component
class ExportSlots {

	private final int perPerson;

	private final Semaphore free;

	private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();

	ExportSlots(ExportSettings settings) {
		this.perPerson = settings.perPerson();
		this.free = new Semaphore(settings.atOnce());
	}

	/** A place that is held until it is closed. */
	interface Slot extends AutoCloseable {

		@Override
		void close();

	}

	/** @throws ExportRefusedException when all places are taken */
	Slot take(String account) {
		if (this.running.merge(account, 1, Integer::sum) > this.perPerson) {
			leave(account);
			throw ExportRefusedException.busy("Tài khoản này đang tải " + this.perPerson + " danh sách; hãy đợi tải xong rồi tải tiếp.");
		}
		if (!this.free.tryAcquire()) {
			leave(account);
			throw ExportRefusedException.busy("Nhiều người đang tải danh sách cùng lúc; hãy thử lại sau ít phút.");
		}
		return () -> {
			this.free.release();
			leave(account);
		};
	}

	private void leave(String account) {
		this.running.computeIfPresent(account, (any, amount) -> amount == 1 ? null : amount - 1);
	}

}
