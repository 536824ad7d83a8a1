using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>What an import reads.</summary>
internal interface IImportSource;

/// <summary>Where records come from: files, or the address of a site. It is read several times, and says the same each time.</summary>
internal interface IDecidimSource : IImportSource
{
    /// <summary>Reads all of it, in one order.</summary>
    IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>A source of items as they are here: nothing has to be made of records.</summary>
internal interface IItemSource : IImportSource
{
    /// <summary>Brings all of it, some items in each unit of work, or says what it would bring. What cannot be read is a problem in the report.</summary>
    Task ReadAsync(Func<Func<IServiceProvider, Task>, Task> inUnitOfWork, ImportReport report, bool write, IProgress<ImportReport>? progress, CancellationToken cancellationToken);
}
