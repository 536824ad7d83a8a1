using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

[assembly: Theme(
    Id = "TheAdmin",
    Name = "The Admin",
    Author = "The Embedded Orchard contributors",
    Website = "https://oidp.net/",
    Version = "1.0.0",
    Description = "The admin of the embedded host: its theme and its screens.",
    Tags = [ManifestConstants.AdminTag],
    IsAlwaysEnabled = true)]
