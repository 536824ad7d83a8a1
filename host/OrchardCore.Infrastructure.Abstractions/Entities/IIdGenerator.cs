namespace OrchardCore.Entities;

public interface IIdGenerator
{
    string GenerateUniqueId();
}
