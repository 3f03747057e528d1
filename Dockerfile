# Two steps: the packages are built into an environment, the environment alone goes into the image.
FROM python:3.13-slim AS build
WORKDIR /bot
COPY requirements/run.lock requirements/run.lock
RUN python -m venv /env \
 && /env/bin/pip install --no-cache-dir --require-hashes -r requirements/run.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN /env/bin/pip install --no-cache-dir --no-deps . \
 && find /env -name tests -type d -prune -exec rm -rf {} + \
 && /env/bin/pip uninstall --yes pip

FROM python:3.13-slim
# Lays out cards in Arabic and Hebrew letters.
RUN apt-get update && apt-get install --yes --no-install-recommends libfribidi0 && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 bot && install -d -o bot /data
COPY --from=build /env /env
USER bot
WORKDIR /home/bot
ENV DATA_DIR=/data PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["/env/bin/on-the-record", "health"]
ENTRYPOINT ["/env/bin/on-the-record"]
CMD ["run"]
