# Two steps: the packages are built into an environment, the environment alone goes into the image.
FROM python:3.13-slim AS build
WORKDIR /bot
# For `strip`, which takes a third off the environment.
RUN apt-get update && apt-get install --yes --no-install-recommends binutils && rm -rf /var/lib/apt/lists/*
ENV PIP_NO_CACHE_DIR=1
COPY deploy/install.sh deploy/install.sh
COPY requirements/run.lock requirements/run.lock
RUN sh deploy/install.sh packages /env
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN sh deploy/install.sh bot /env

FROM python:3.13-slim
# Lays out cards in Arabic, Hebrew, Thai and the scripts of India.
RUN apt-get update && apt-get install --yes --no-install-recommends libfribidi0 && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 bot && install -d -o bot /data
COPY --from=build /env /env
USER bot
WORKDIR /home/bot
# matplotlib writes a list of typefaces at its first use: into the one place beside /data that may be written.
ENV DATA_DIR=/data METRICS_HOST=0.0.0.0 MPLCONFIGDIR=/tmp PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["/env/bin/on-the-record", "health"]
ENTRYPOINT ["/env/bin/on-the-record"]
CMD ["run"]
