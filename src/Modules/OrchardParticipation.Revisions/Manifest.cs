using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Revisions",
    Author = "The OrchardParticipation contributors",
    Website = "https://github.com/OrchardParticipation/OrchardParticipation",
    Version = "0.1.0",
    Description = "A permanent public history of practices and editions, over all their languages, that shows word by word what changed.",
    Category = "Participation",
    Dependencies =
    [
        "OrchardCore.ContentLocalization",
        "OrchardParticipation.Awards",
        "OrchardParticipation.Translations",
    ])]
