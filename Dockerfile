# Demarche as an image, from its sources: docker build -t demarche . && docker run demarche --help
FROM node:24-slim
WORKDIR /demarche
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY bin bin
COPY src src
COPY data data
COPY models models
USER node
ENTRYPOINT ["node", "/demarche/bin/demarche.js"]
