#include "engine/engine.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rw::engine {

struct Analyser::State {
  Deliver deliver;
  std::mutex mutex;
  std::condition_variable wake;
  std::condition_variable idle;
  struct Job {
    plan::Plan snapshot;
    Options options;
  };
  std::optional<Job> next; ///< the newest snapshot that waits
  bool working = false;
  bool stop = false;
  std::atomic<bool> cancel{false};
  std::shared_ptr<const Report> last; ///< what the next one starts from; the thread's own
  std::thread thread;

  void run() {
    std::unique_lock lock(mutex);
    for (;;) {
      wake.wait(lock, [this] { return stop || next; });
      if (stop) return;
      Job job = std::move(*next);
      next.reset();
      working = true;
      cancel = false;
      lock.unlock();
      work(std::move(job));
      lock.lock();
      working = false;
      if (!next) idle.notify_all();
    }
  }

  // First what is wrong, then how to mend it, then what may fail: each takes longer than the one before.
  void work(Job job) {
    job.options.cancelled = &cancel;
    job.options.before = last;
    Options quick = job.options;
    quick.fixes = false;
    auto report = std::make_shared<Report>(analyse(job.snapshot, quick));
    if (!report->complete) return;
    last = job.options.before = report;
    const bool more = job.options.fixes && !report->findings.empty();
    report->fixesProven = job.options.fixes && !more; // where nothing is wrong, nothing is left to prove
    deliver(report);
    if (more) {
      report = std::make_shared<Report>(analyse(job.snapshot, job.options));
      if (!report->complete) return;
      deliver(report);
    }
    if (job.options.study) {
      auto studied = std::make_shared<const Study>(study(job.snapshot, &cancel, job.options.progress));
      if (!studied->complete) return;
      report = std::make_shared<Report>(*report);
      report->study = std::move(studied);
      deliver(report);
    }
    if (job.options.pairs) {
      auto pairs = jointFailures(job.snapshot, &cancel, job.options.progress);
      if (cancel) return;
      report = std::make_shared<Report>(*report);
      report->pairs = std::make_shared<const std::vector<analysis::Failure>>(std::move(pairs));
      deliver(report);
    }
  }
};

Analyser::Analyser(Deliver deliver) : state_(std::make_unique<State>()) {
  state_->deliver = std::move(deliver);
  state_->thread = std::thread([state = state_.get()] { state->run(); });
}

Analyser::~Analyser() {
  {
    const std::scoped_lock lock(state_->mutex);
    state_->stop = true;
    state_->cancel = true;
  }
  state_->wake.notify_one();
  state_->thread.join();
}

void Analyser::submit(plan::Plan snapshot, Options options) {
  {
    const std::scoped_lock lock(state_->mutex);
    state_->next = State::Job{std::move(snapshot), std::move(options)};
    state_->cancel = true;
  }
  state_->wake.notify_one();
}

void Analyser::wait() {
  std::unique_lock lock(state_->mutex);
  state_->idle.wait(lock, [this] { return !state_->working && !state_->next; });
}

} // namespace rw::engine
